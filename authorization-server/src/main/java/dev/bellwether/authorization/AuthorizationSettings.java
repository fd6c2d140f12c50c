package dev.bellwether.authorization;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

import dev.bellwether.access.Scope;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is issued to whom.
 *
 * @param issuer    the address at which services and clients reach this server; every token names it
 * @param audience  whom the tokens are for
 * @param lifetime  how long a token counts
 * @param directory where the keys are kept, and the secrets that nobody gave
 * @param clients   by id
 */
@ConfigurationProperties("bellwether.authorization")
record AuthorizationSettings(URI issuer, String audience, Duration lifetime, Path directory, Map<String, Client> clients) {

    /**
     * One that may ask for tokens.
     *
     * @param secret null or empty if one is to be made
     * @param scopes which it may ask for
     */
    record Client(String secret, Set<Scope> scopes) {}
}
