package dev.bellwether.defaults.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.Principal;

import dev.bellwether.defaults.problem.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class IdempotencyKeyTest {

    private static MockHttpServletRequest request(String client, String method, String path, String key) {
        var request = new MockHttpServletRequest(method, path);
        request.setUserPrincipal(client == null ? null : (Principal) () -> client);
        request.addHeader("Idempotency-Key", key);
        return request;
    }

    private static String scope(String client, String method, String path, String key) {
        return IdempotencyKey.scope(request(client, method, path, key)).orElseThrow();
    }

    @Test
    void quotesMakeNoDifference() {
        assertThat(scope("ada", "POST", "/api/things", "\"a-1\"")).isEqualTo(scope("ada", "POST", "/api/things", "a-1"));
    }

    @Test
    void clientMethodPathAndKeyEachTellApart() {
        assertThat(new String[]{scope("ada", "POST", "/api/things", "a"), scope("bob", "POST", "/api/things", "a"),
                scope(null, "POST", "/api/things", "a"), scope("ada", "PATCH", "/api/things", "a"),
                scope("ada", "POST", "/api/things/a", "a"), scope("ada", "POST", "/api/things", "A"),
                scope("adaPOST", "", "/api/things", "a")}).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a b", "\"a", "a\"b", "\"a\"b\"", "a,b", "\"ä\"", "\"a\";q=1"})
    void whatIsNoKeyIsRefused(String sent) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> scope("ada", "POST", "/api/things", sent))
                .satisfies(refusal -> assertThat(refusal.faults().getFirst().pointer()).isEqualTo("/Idempotency-Key"));
    }

    @Test
    void aKeyOfMoreThan255CharactersIsRefused() {
        assertThat(scope("ada", "POST", "/api/things", "a".repeat(255))).hasSize(64);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> scope("ada", "POST", "/api/things", "a".repeat(256)));
    }

    @Test
    void twoKeysAreRefused() {
        var request = request("ada", "POST", "/api/things", "a");
        request.addHeader("Idempotency-Key", "b");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> IdempotencyKey.scope(request));
    }

    @Test
    void anIdentityIsTheSameForTheSameKeyAndByChanceWithout() {
        assertThat(IdempotencyKey.identity(request("ada", "POST", "/api/things", "a")))
                .isEqualTo(IdempotencyKey.identity(request("ada", "POST", "/api/things", "a")))
                .isNotEqualTo(IdempotencyKey.identity(request("bob", "POST", "/api/things", "a")));
        var keyless = new MockHttpServletRequest("POST", "/api/things");
        assertThat(IdempotencyKey.identity(keyless)).isNotEqualTo(IdempotencyKey.identity(keyless));
    }
}
