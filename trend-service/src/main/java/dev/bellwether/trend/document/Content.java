package dev.bellwether.trend.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a document says.
 *
 * @param format how it was sent
 * @param text   what is looked through: the text as sent, or the one that was taken out of the HTML
 */
public record Content(Format format, String text) {

    private static final int PIECE = 1 << 14;

    /** How a document is sent. */
    public enum Format {
        /** Plain text: offsets count in the text as sent. */
        TEXT,
        /** HTML: offsets count in the text taken out of it. */
        HTML
    }

    /** SHA-256 of the text in UTF-8, in hexadecimal: the same text is the same content, whether it came as text or as HTML. */
    public String hash() {
        var digest = sha256();
        for (var at = 0; at < text.length();) {
            var end = Math.min(text.length(), at + PIECE);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            digest.update(text.substring(at, end).getBytes(UTF_8));
            at = end;
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
