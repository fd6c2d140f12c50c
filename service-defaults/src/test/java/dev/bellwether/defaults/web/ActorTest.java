package dev.bellwether.defaults.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class ActorTest {

    @Test
    void aNameBeyondAsciiIsReadAsItWasSent() {
        assertThat(actor("Jürgen 🚀")).isEqualTo("Jürgen 🚀");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(actor("🚀".repeat(101))).isEqualTo("🚀".repeat(100));
    }

    @Test
    void whoDoesNotSayIsAnonymous() {
        assertThat(actor("  ")).isEqualTo("anonymous");
        assertThat(Actor.of(new MockHttpServletRequest())).isEqualTo("anonymous");
    }

    /** Who a request is from that carries the name's bytes, as a servlet container reads them. */
    private static String actor(String name) {
        var request = new MockHttpServletRequest();
        request.addHeader(Actor.HEADER, new String(name.getBytes(UTF_8), ISO_8859_1));
        return Actor.of(request);
    }
}
