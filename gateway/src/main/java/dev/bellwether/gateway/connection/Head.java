package dev.bellwether.gateway.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;

/**
 * What the decoder lets pass in a request's head and servers behind it could take differently (RFC 9112, 3.2 and 6.1): no host or
 * two, a coding other than chunked, a target that is no path. Two lengths, a length with chunks, lone line feeds and control
 * characters are the decoder's to refuse.
 */
final class Head {

    private Head() {}

    static boolean isClear(HttpRequest request) {
        return hasOneHost(request) && hasKnownCoding(request) && hasPath(request);
    }

    private static boolean hasOneHost(HttpRequest request) {
        var hosts = request.headers().valueCharSequenceIterator(HttpHeaderNames.HOST);
        if (!hosts.hasNext()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        hosts.next();
        return !hosts.hasNext();
    }

    private static boolean hasKnownCoding(HttpRequest request) {
        var codings = request.headers().valueCharSequenceIterator(HttpHeaderNames.TRANSFER_ENCODING);
        return !codings.hasNext()
                || AsciiString.contentEqualsIgnoreCase(codings.next(), HttpHeaderValues.CHUNKED) && !codings.hasNext();
    }

    private static boolean hasPath(HttpRequest request) {
        var target = request.uri();
        return target.startsWith("/") || target.equals("*") && request.method().equals(HttpMethod.OPTIONS);
    }
}
