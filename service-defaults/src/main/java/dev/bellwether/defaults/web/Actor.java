package dev.bellwether.defaults.web;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Who makes a change, as the token says. */
public final class Actor {

    private static final int LONGEST = 100;

    private Actor() {}

    /**
     * The token's subject, and the client that acts for it if that is another one: {@code ada via ci}; cut to 100 characters. Without a
     * token {@code anonymous}.
     */
    public static String of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication who ? shortened(named(who)) : "anonymous";
    }

    private static String named(Authentication who) {
        var subject = who.getName();
        return client(who).filter(client -> !client.equals(subject)).map(client -> subject + " via " + client).orElse(subject);
    }

    /** Issuers name it in the one claim or the other. */
    private static Optional<String> client(Authentication who) {
        return who instanceof JwtAuthenticationToken token
                ? Stream.of("client_id", "azp").map(token.getToken()::getClaimAsString).filter(Objects::nonNull).findFirst()
                : Optional.empty();
    }

    private static String shortened(String name) {
        return name.codePoints().limit(LONGEST).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
