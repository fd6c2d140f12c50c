package dev.bellwether.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.threeten.extra.MutableClock;

class TokenCheckTest {

    private final MutableClock clock = MutableClock.of(Instant.now(), ZoneOffset.UTC);
    private final TokenCheck check = check(TestIssuer.address());
    private final int before = TestIssuer.asked();

    @AfterEach
    void theIssuerIsBack() {
        TestIssuer.away(false);
    }

    @Test
    void theIssuerIsNotAskedBeforeTheFirstTokenComes() {
        assertThat(TestIssuer.asked()).isEqualTo(before);
        assertThat(check.decode(token()).getSubject()).isEqualTo("ann");
        assertThat(TestIssuer.asked()).isEqualTo(before + 1);
    }

    @Test
    void tokensWithUnknownKeysDoNotMakeTheIssuerBusy() {
        check.decode(token());
        for (int i = 0; i < 5; i++) {
            refused(TestIssuer.signedByUnknownKey(TestIssuer.claims("ann", Scope.values()).build()));
        }
        assertThat(TestIssuer.asked()).isEqualTo(before + 1);

        clock.add(Duration.ofSeconds(11));
        refused(TestIssuer.signedByUnknownKey(TestIssuer.claims("ann", Scope.values()).build()));
        assertThat(TestIssuer.asked()).as("it may have a new key by now").isEqualTo(before + 2);
    }

    @Test
    void whileTheIssuerIsAwayItsLastWordCounts() {
        check.decode(token());
        TestIssuer.away(true);
        clock.add(Duration.ofSeconds(11));

        refused(TestIssuer.signedByUnknownKey(TestIssuer.claims("ann", Scope.values()).build()));
        assertThat(check.decode(token()).getSubject()).isEqualTo("ann");
    }

    @Test
    void whatCannotBeToldIsNotHeldAgainstTheToken() {
        for (var unreached : new TokenCheck[]{check("http://127.0.0.1:1"), check}) {
            TestIssuer.away(true);
            assertThatThrownBy(() -> unreached.decode(token())).isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);
        }
        TestIssuer.away(false);
        assertThat(check.decode(token())).as("a moment later").isNotNull();
    }

    @Test
    void aTokenIsRememberedButNotBeyondItsEnd() {
        var token = token();
        assertThat(check.remembered(token)).isEmpty();
        check.decode(token);
        assertThat(check.remembered(token)).isPresent();

        clock.add(Duration.ofHours(2));
        assertThat(check.remembered(token)).isEmpty();
    }

    @Test
    void aTokenForAnotherIsNotRemembered() {
        var token = TestIssuer.signed(TestIssuer.claims("ann", Scope.values()).audience("another-api").build());
        refused(token);
        assertThat(check.remembered(token)).isEmpty();
    }

    private void refused(String token) {
        assertThatThrownBy(() -> check.decode(token)).isInstanceOf(BadJwtException.class);
    }

    /** Each is another one. */
    private static String token() {
        return TestIssuer.signed(TestIssuer.claims("ann", Scope.values()).jwtID(UUID.randomUUID().toString()).build());
    }

    private TokenCheck check(String issuer) {
        var properties = new OAuth2ResourceServerProperties().getJwt();
        properties.setIssuerUri(TestIssuer.address());
        properties.setJwkSetUri(issuer + "/keys");
        properties.getAudiences().add(TestIssuer.AUDIENCE);
        return new TokenCheck(properties, clock);
    }
}
