package dev.bellwether.authorization;

import java.util.Locale;

/** A client's secret is one that everybody knows or can guess; the server does not start with it. */
final class DefaultSecret extends RuntimeException {

    private final String client;
    private final int shortest;

    DefaultSecret(String client, int shortest) {
        super("The secret of the client '" + client + "' is a default or too short");
        this.client = client;
        this.shortest = shortest;
    }

    String action() {
        return """
            Give a secret of your own, of at least %d characters, by the environment (BELLWETHER_AUTHORIZATION_CLIENTS_%s_SECRET) \
            or by a file (bellwether.authorization.clients.%s.secret in the directory SECRETS_DIRECTORY), or give none: \
            one is then made and kept in bellwether.authorization.directory."""
                .formatted(shortest,
                        client.toUpperCase(Locale.ROOT).replace("-", ""), client);
    }
}
