package dev.bellwether.gateway.connection;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;

/** Why a connection is closed before a request is passed on, and the problem that says so. */
enum Refusal {

    /** No request, or one that two servers could read differently. */
    MALFORMED(HttpResponseStatus.BAD_REQUEST, "This is no HTTP request that can be read in one way only."),
    /** The request line is too long. */
    LONG_LINE(HttpResponseStatus.REQUEST_URI_TOO_LONG, "The request line is too long."),
    /** The headers are too large. */
    LARGE_HEADERS(HttpResponseStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "The headers are too large."),
    /** The headers do not come. */
    SLOW(HttpResponseStatus.REQUEST_TIMEOUT, "The request came too slowly."),
    /** There are as many connections as there may be. */
    CROWDED(HttpResponseStatus.SERVICE_UNAVAILABLE, "There are too many connections.");

    private static final String PROBLEM = """
        {"type":"about:blank","title":"%s","status":%d,"detail":"%s"}""";

    private final HttpResponseStatus status;
    private final byte[] body;

    Refusal(HttpResponseStatus status, String detail) {
        this.status = status;
        this.body = PROBLEM.formatted(status.reasonPhrase(), status.code(), detail).getBytes(StandardCharsets.UTF_8);
    }

    static Refusal of(Throwable decodingFailure) {
        return switch (decodingFailure) {
            case TooLongHttpLineException _ -> LONG_LINE;
            case TooLongHttpHeaderException _ -> LARGE_HEADERS;
            default -> MALFORMED;
        };
    }

    /** The name in metrics. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    FullHttpResponse answer() {
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, Unpooled.wrappedBuffer(body));
        answer.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .setInt(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        if (this == CROWDED) {
            answer.headers().set(HttpHeaderNames.RETRY_AFTER, "1");
        }
        return answer;
    }
}
