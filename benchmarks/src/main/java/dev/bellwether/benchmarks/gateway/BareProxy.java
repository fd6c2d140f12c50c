package dev.bellwether.benchmarks.gateway;

import io.netty.handler.codec.http.HttpHeaderNames;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import reactor.netty.resources.ConnectionProvider;

/** The floor of the gateway's stack: Reactor Netty's server and client with nothing between them but the headers. */
public final class BareProxy {

    private static final int CONNECTIONS = 1024;

    private final HttpClient client;
    private final String upstream;

    private BareProxy(HttpClient client, String upstream) {
        this.client = client;
        this.upstream = upstream;
    }

    /** Arguments: its port, and the base URL of what is behind it. */
    public static void main(String[] arguments) {
        var pool = ConnectionProvider.create("upstream", CONNECTIONS);
        var proxy = new BareProxy(HttpClient.create(pool).disableRetry(true), arguments[1]);
        HttpServer.create().host("127.0.0.1").port(Integer.parseInt(arguments[0])).handle(proxy::pass).bindNow().onDispose()
                .block();
    }

    private Mono<Void> pass(HttpServerRequest request, HttpServerResponse response) {
        return client.headers(headers -> headers.add(request.requestHeaders()).remove(HttpHeaderNames.CONNECTION))
                .request(request.method()).uri(upstream + request.uri()).send(request.receive().retain())
                .response((answer, body) -> {
                    response.status(answer.status()).headers(answer.responseHeaders().copy().remove(HttpHeaderNames.CONNECTION));
                    return response.send(body.retain());
                }).then();
    }
}
