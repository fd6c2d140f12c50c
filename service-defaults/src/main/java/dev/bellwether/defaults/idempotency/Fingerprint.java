package dev.bellwether.defaults.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A SHA-256 over texts, each ended so that none can pass for a part of another, and over what follows them. */
final class Fingerprint {

    private final MessageDigest sha;

    /** @param texts null is the same as absent */
    Fingerprint(String... texts) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        for (var text : texts) {
            sha.update((text == null ? "" : text).getBytes(UTF_8));
            sha.update((byte) 0);
        }
    }

    void add(byte[] bytes, int offset, int length) {
        sha.update(bytes, offset, length);
    }

    /** Ends it. */
    byte[] digest() {
        return sha.digest();
    }
}
