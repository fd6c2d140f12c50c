package dev.bellwether.scoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.Receiver;
import dev.bellwether.scoring.notice.NoticeFilter;
import dev.bellwether.scoring.notice.NoticeSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookCallTest {

    private final Addresses addresses = new Addresses(
            new NoticeSettings(List.of("10.1.0.0/16"), List.of(), List.of(), Duration.ZERO, Duration.ZERO));
    private final WebhookCall call = new WebhookCall(addresses, Clock.systemUTC());
    private ServerSocket server;

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    }

    @AfterEach
    void close() throws IOException {
        call.destroy();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://localhost", "https://127.0.0.1", "https://[::ffff:127.0.0.1]", "http://localhost",
            "http://127.0.0.1"})
    void anAddressThatMayNotBeCalledIsNotEvenConnectedTo(String host) throws IOException {
        var webhook = webhook(host + ":" + server.getLocalPort() + "/");
        var attempt = call.post(webhook, "id", "{}");
        assertThat(attempt.taken()).isFalse();
        assertThat(attempt.error()).endsWith("leads to an address that may not be called");
        server.setSoTimeout(1);
        assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
    }

    @ParameterizedTest
    @CsvSource({"429, 30, 30", "503, -5, 0", "503, soon, 0", "204, , 0"})
    void theRestThatAReceiverAsksForIsRead(int status, String retryAfter, long seconds) {
        try (var receiver = new Receiver()) {
            receiver.answers(status, retryAfter == null ? Map.of() : Map.of("Retry-After", retryAfter));
            var local = new WebhookCall(new Addresses(
                    new NoticeSettings(List.of("127.0.0.1"), List.of(), List.of(), Duration.ZERO, Duration.ZERO)),
                    Clock.systemUTC());
            assertThat(local.post(webhook(receiver.url()), "id", "{}").rest()).isEqualTo(Duration.ofSeconds(seconds));
            local.destroy();
        }
    }

    private static Webhook webhook(String url) {
        return new Webhook("w", 1, url, null, true, new NoticeFilter(null, null, null), List.of(Secrets.make()));
    }
}
