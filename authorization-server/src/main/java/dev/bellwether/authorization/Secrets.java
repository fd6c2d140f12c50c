package dev.bellwether.authorization;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The secrets of clients: those that are given, and others made and kept here.
 *
 * @param directory with a file for each that was made, named after its client
 */
record Secrets(Path directory) {

    private static final int SHORTEST = 16;
    private static final int BYTES = 32;
    /** The words that examples are made of, and so every list of secrets to try. */
    private static final String WORDS = "secret|password|change|me|it|please|example|default|bellwether|client|test|local|admin|[\\d\\W_]";

    /** @throws DefaultSecret if the given one is a default, or too short to be one that somebody made */
    String of(String client, String given) {
        if (given == null || given.isEmpty()) {
            return new PrivateFile(directory.resolve(client)).orWrite(Secrets::made);
        }
        var secret = given.strip();
        if (secret.length() < SHORTEST || isDefault(client, secret)) {
            throw new DefaultSecret(client, SHORTEST);
        }
        return secret;
    }

    private static boolean isDefault(String client, String secret) {
        return secret.toLowerCase(Locale.ROOT).replaceAll(Pattern.quote(client) + "|" + WORDS, "").isEmpty();
    }

    private static String made() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
