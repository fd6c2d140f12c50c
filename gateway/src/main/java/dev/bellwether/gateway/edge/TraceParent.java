package dev.bellwether.gateway.edge;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import org.springframework.http.HttpHeaders;

/** Which trace a request belongs to, as W3C Trace Context writes it: {@code 00-<32 hex: trace>-<16 hex: parent>-<2 hex: flags>}. */
public final class TraceParent {

    /** The header. */
    public static final String HEADER = "traceparent";

    private static final int LENGTH = 55;
    private static final HexFormat HEX = HexFormat.of();

    private TraceParent() {}

    /** The trace's id; null if the header is absent. Behind the edge it is present and well-formed. */
    public static String traceId(HttpHeaders headers) {
        var header = headers.getFirst(HEADER);
        return header == null ? null : header.substring(3, 35);
    }

    /** The first request of a new trace. */
    static String begin(boolean sampled) {
        var random = ThreadLocalRandom.current();
        return "00-" + HEX.toHexDigits(random.nextLong()) + HEX.toHexDigits(random.nextLong() | 1) + "-"
                + HEX.toHexDigits(random.nextLong() | 1) + (sampled ? "-01" : "-00");
    }

    /** Whether it is well-formed; of versions after 00 only what this one knows is looked at. */
    static boolean isValid(String header) {
        if (header == null || header.length() < LENGTH || header.startsWith("ff")
                || header.startsWith("00") && header.length() > LENGTH
                || header.length() > LENGTH && header.charAt(LENGTH) != '-') {
            return false;
        }
        return isHex(header, 0, 2) && header.charAt(2) == '-' && isHex(header, 3, 35) && isNotZero(header, 3, 35)
                && header.charAt(35) == '-' && isHex(header, 36, 52) && isNotZero(header, 36, 52) && header.charAt(52) == '-'
                && isHex(header, 53, LENGTH);
    }

    private static boolean isHex(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            var digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNotZero(String text, int from, int to) {
        for (var i = from; i < to; i++) {
            if (text.charAt(i) != '0') {
                return true;
            }
        }
        return false;
    }
}
