package dev.bellwether.gateway.connection;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.AsciiString;

/**
 * What the decoder lets pass in a request's head and servers behind it could take differently (RFC 9112, 3.2 and 6.1): no host, two or
 * none that can be one, a coding other than chunked, a target that is no path. Two lengths, a length with chunks, lone line feeds and control
 * characters are the decoder's to refuse.
 */
final class Head {

    private static final String OTHERS_IN_A_HOST = "-._~%!$&'()*+;=:[]";

    private Head() {}

    static boolean isClear(HttpRequest request) {
        return hasOneHost(request) && hasKnownCoding(request) && hasPath(request);
    }

    private static boolean hasOneHost(HttpRequest request) {
        var hosts = request.headers().valueCharSequenceIterator(HttpHeaderNames.HOST);
        if (!hosts.hasNext()) {
            return request.protocolVersion().equals(HttpVersion.HTTP_1_0);
        }
        return isHost(hosts.next()) && !hosts.hasNext();
    }

    /** What can stand there (RFC 3986, 3.2), without the comma by which two hosts become one: it comes back in each {@code Location}. */
    private static boolean isHost(CharSequence host) {
        for (var i = 0; i < host.length(); i++) {
            var character = host.charAt(i);
            if (!Character.isLetterOrDigit(character) && OTHERS_IN_A_HOST.indexOf(character) < 0 || character > '~') {
                return false;
            }
        }
        return !host.isEmpty();
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
