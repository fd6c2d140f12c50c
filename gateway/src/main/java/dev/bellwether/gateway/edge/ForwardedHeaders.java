package dev.bellwether.gateway.edge;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import io.netty.util.NetUtil;
import reactor.netty.http.server.ConnectionInfo;

/**
 * Takes client, scheme and host from {@code X-Forwarded-For}, {@code -Proto} and {@code -Host} if a trusted proxy sent them. Whoever sent them, they
 * go no further: the services know the gateway only.
 */
final class ForwardedHeaders implements BiFunction<ConnectionInfo, HttpRequest, ConnectionInfo> {

    private static final AsciiString FOR = AsciiString.cached("x-forwarded-for");
    private static final AsciiString PROTO = AsciiString.cached("x-forwarded-proto");
    private static final AsciiString HOST = AsciiString.cached("x-forwarded-host");
    private static final List<AsciiString> ALL = List.of(FOR, PROTO, HOST, AsciiString.cached("forwarded"),
            AsciiString.cached("x-forwarded-port"), AsciiString.cached("x-forwarded-prefix"),
            AsciiString.cached("x-forwarded-ssl"),
            AsciiString.cached("x-real-ip"));

    private final Proxies proxies;

    ForwardedHeaders(Proxies proxies) {
        this.proxies = proxies;
    }

    @Override
    public ConnectionInfo apply(ConnectionInfo connection, HttpRequest request) {
        var headers = request.headers();
        var told = proxies.include(connection.getRemoteAddress()) ? told(connection, headers) : connection;
        for (var name : ALL) {
            headers.remove(name);
        }
        return told;
    }

    private ConnectionInfo told(ConnectionInfo connection, HttpHeaders headers) {
        var told = connection.withRemoteAddress(client(connection.getRemoteAddress(), headers));
        var scheme = last(headers, PROTO);
        if ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme)) {
            told = told.withScheme(scheme.toLowerCase(Locale.ROOT));
        }
        var host = last(headers, HOST);
        if (host != null) {
            headers.set(HttpHeaderNames.HOST, host);
        }
        return told;
    }

    /** The last address that no trusted proxy has: what stands before it is what a stranger said. */
    private InetSocketAddress client(InetSocketAddress proxy, HttpHeaders headers) {
        var client = proxy;
        var addresses = String.join(",", headers.getAll(FOR)).split(",");
        for (var i = addresses.length - 1; i >= 0; i--) {
            var address = NetUtil.createInetAddressFromIpAddressString(addresses[i].strip());
            if (address == null) {
                return client;
            }
            client = new InetSocketAddress(address, proxy.getPort());
            if (!proxies.include(client)) {
                return client;
            }
        }
        return client;
    }

    private static String last(HttpHeaders headers, AsciiString name) {
        var all = headers.getAll(name);
        if (all.isEmpty()) {
            return null;
        }
        var values = all.getLast();
        return values.substring(values.lastIndexOf(',') + 1).strip();
    }
}
