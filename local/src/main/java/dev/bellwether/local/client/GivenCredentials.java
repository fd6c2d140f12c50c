package dev.bellwether.local.client;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the environment gives: a token, or a client with its secret and where it gets tokens. */
public final class GivenCredentials {

    private static final String TOKEN = "BELLWETHER_TOKEN";
    private static final String ISSUER = "BELLWETHER_ISSUER";
    private static final String CLIENT = "BELLWETHER_CLIENT";
    private static final String SECRET = "BELLWETHER_CLIENT_SECRET";
    private static final String SECRET_FILE = "BELLWETHER_CLIENT_SECRET_FILE";

    private GivenCredentials() {}

    /** Empty if it gives none. */
    public static Optional<Credentials> in(Map<String, String> environment) throws IOException {
        var token = Optional.ofNullable(environment.get(TOKEN));
        if (token.isPresent()) {
            return Optional.of(() -> token);
        }
        return environment.containsKey(ISSUER)
                ? Optional.of(Tokens.of(URI.create(environment.get(ISSUER)),
                        environment.getOrDefault(CLIENT, Tokens.OPERATOR), secret(environment), List.of()))
                : Optional.empty();
    }

    private static String secret(Map<String, String> environment) throws IOException {
        if (environment.containsKey(SECRET)) {
            return environment.get(SECRET);
        }
        if (environment.containsKey(SECRET_FILE)) {
            return Files.readString(Path.of(environment.get(SECRET_FILE))).strip();
        }
        throw new ApiFailed(ISSUER + " is set, and neither " + SECRET + " nor " + SECRET_FILE + " is.");
    }
}
