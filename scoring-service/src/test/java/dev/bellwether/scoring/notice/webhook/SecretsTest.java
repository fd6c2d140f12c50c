package dev.bellwether.scoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.junit.jupiter.api.Test;

class SecretsTest {

    private static final String BODY = "{\"type\":\"ranking\",\"text\":\"Größe\"}";

    private final long now = Instant.now().getEpochSecond();

    @Test
    void theSpecificationsLibraryVerifiesWhatIsSigned() {
        var secret = Secrets.make();
        assertThatCode(() -> verify(secret, BODY, Secrets.sign(List.of(secret), "id1", now, BODY))).doesNotThrowAnyException();
    }

    @Test
    void itVerifiesByTheNewSecretAndByTheOneBefore() {
        var before = Secrets.make();
        var next = Secrets.make();
        var signed = Secrets.sign(List.of(next, before), "id1", now, BODY);
        assertThatCode(() -> verify(next, BODY, signed)).doesNotThrowAnyException();
        assertThatCode(() -> verify(before, BODY, signed)).doesNotThrowAnyException();
    }

    @Test
    void itRefusesAnotherSecretOrAnotherBody() {
        var secret = Secrets.make();
        var signed = Secrets.sign(List.of(secret), "id1", now, BODY);
        assertThatThrownBy(() -> verify(Secrets.make(), BODY, signed)).isInstanceOf(WebhookVerificationException.class);
        assertThatThrownBy(() -> verify(secret, BODY + " ", signed)).isInstanceOf(WebhookVerificationException.class);
    }

    @Test
    void noSecretIsMadeTwice() {
        assertThat(Secrets.make()).startsWith("whsec_").isNotEqualTo(Secrets.make());
    }

    private void verify(String secret, String body, String signature) throws WebhookVerificationException {
        var headers = Map.of("webhook-id", List.of("id1"), "webhook-timestamp", List.of(Long.toString(now)), "webhook-signature",
                List.of(signature));
        new com.standardwebhooks.Webhook(secret).verify(body, HttpHeaders.of(headers, (_, _) -> true));
    }
}
