package dev.bellwether.scoring.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/** A key that is made of what it leads to: the same content has the same key, and no other content has it. */
public final class ContentKey {

    private static final int BYTES = 16;

    private ContentKey() {}

    /** 22 characters that a URL takes as they are. */
    public static String of(String content) {
        var digest = sha256().digest(content.getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
