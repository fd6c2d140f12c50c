package dev.bellwether.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

class ActorTest {

    @Test
    void aPersonIsNamedTogetherWithTheClientThatActsForThem() {
        assertThat(actor("Jürgen 🚀", "azp", "ci")).isEqualTo("Jürgen 🚀 via ci");
    }

    @Test
    void aClientThatActsForItselfIsNamedOnce() {
        assertThat(actor("collector", "client_id", "collector")).isEqualTo("collector");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(actor("🚀".repeat(101), "scope", "admin")).isEqualTo("🚀".repeat(100));
    }

    @Test
    void whoHasNoTokenIsAnonymous() {
        assertThat(Actor.of(new MockHttpServletRequest())).isEqualTo("anonymous");
    }

    private static String actor(String subject, String claim, String value) {
        var token = Jwt.withTokenValue("any").header("alg", "RS256").subject(subject).claim(claim, value).build();
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(new JwtAuthenticationToken(token));
        return Actor.of(request);
    }
}
