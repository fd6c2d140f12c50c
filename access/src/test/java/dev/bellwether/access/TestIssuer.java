package dev.bellwether.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;

/** An issuer of tokens for tests: a key, the address where it is published, and tokens of any kind signed with it. */
public final class TestIssuer {

    /** Whom tokens are for. */
    public static final String AUDIENCE = "bellwether";

    private static final TestIssuer ONE = new TestIssuer();

    private final RSAKey key = key("test");
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean away;
    private final HttpServer server = publish(key);

    private TestIssuer() {}

    /** Tells a service to trust it; for a {@code DynamicPropertyRegistry}. */
    public static void trusted(BiConsumer<String, Supplier<Object>> properties) {
        properties.accept("spring.security.oauth2.resourceserver.jwt.issuer-uri", TestIssuer::address);
        properties.accept("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", () -> address() + "/keys");
    }

    /** A token's {@code iss}. */
    public static String address() {
        return "http://127.0.0.1:" + ONE.server.getAddress().getPort();
    }

    /** How often somebody wanted its keys. */
    public static int asked() {
        return ONE.asked.get();
    }

    /** From now on it answers 503 to all who want its keys, or it does so no longer. */
    public static void away(boolean away) {
        ONE.away = away;
    }

    /** The header's value for somebody with every scope. */
    public static String bearer(String subject) {
        return bearer(subject, Scope.values());
    }

    /** The header's value for somebody with these scopes. */
    public static String bearer(String subject, Scope... scopes) {
        return "Bearer " + signed(claims(subject, scopes).build());
    }

    /** The claims of a token that counts, to be spoilt. */
    public static JWTClaimsSet.Builder claims(String subject, Scope... scopes) {
        var now = Instant.now();
        var keys = String.join(" ", Arrays.stream(scopes).map(Scope::key).toList());
        return new JWTClaimsSet.Builder().issuer(address()).audience(AUDIENCE).subject(subject).claim("scope", keys)
                .issueTime(Date.from(now)).expirationTime(Date.from(now.plus(Duration.ofHours(1))));
    }

    /** A token signed by this issuer. */
    public static String signed(JWTClaimsSet claims) {
        return signed(claims, ONE.key);
    }

    /** A token that says to be signed by this issuer's key, and is signed by another. */
    public static String forged(JWTClaimsSet claims) {
        return signed(claims, key(ONE.key.getKeyID()));
    }

    /** Tokens that nobody may take: forged, not signed, over, of another issuer, for another service, and no token at all. */
    public static List<String> refused() {
        var good = claims("ann", Scope.values()).build();
        var over = Date.from(Instant.now().minus(Duration.ofMinutes(2)));
        return List.of(forged(good), new PlainJWT(good).serialize(),
                signed(claims("ann", Scope.values()).expirationTime(over).build()),
                signed(claims("ann", Scope.values()).issuer("https://issuer.example").build()),
                signed(claims("ann", Scope.values()).audience("another-api").build()), "not-a-token");
    }

    /** A token signed by a key that nobody has heard of. */
    public static String signedByUnknownKey(JWTClaimsSet claims) {
        return signed(claims, key(UUID.randomUUID().toString()));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) {
        try {
            var token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpServer publish(RSAKey key) {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            var body = new JWKSet(key).toString().getBytes(StandardCharsets.UTF_8);
            server.createContext("/keys", exchange -> {
                asked.incrementAndGet();
                exchange.getResponseHeaders().set("Content-Type", "application/jwk-set+json");
                exchange.sendResponseHeaders(away ? 503 : 200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
