package dev.bellwether.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DefaultSecretTest {

    @TempDir
    private Path directory;

    @Test
    void theServerDoesNotStartWithADefaultSecretAndSaysWhatToDo(CapturedOutput output) {
        assertThatThrownBy(() -> SpringApplication.run(AuthorizationServer.class, "--server.port=0", "--management.server.port=0",
                "--bellwether.authorization.directory=" + directory,
                "--bellwether.authorization.clients.operator.secret=operator-secret-123"))
                .hasRootCauseInstanceOf(DefaultSecret.class);

        assertThat(output).contains("APPLICATION FAILED TO START", "The secret of the client 'operator' is a default",
                "BELLWETHER_AUTHORIZATION_CLIENTS_OPERATOR_SECRET");
        assertThat(directory.resolve("secrets/operator")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "change-me-change-me", "Bellwether-Operator-Secret", "passwordpassword1234", "s3cr3t",
            "operatoroperator", "1234567890123456"})
    void whatStandsInExamplesAndWhatIsShortIsRefused(String secret) {
        assertThatThrownBy(() -> new Secrets(directory).of("operator", secret)).isInstanceOf(DefaultSecret.class);
    }

    @Test
    void aSecretThatSomebodyMadeIsTakenAsItIs() {
        assertThat(new Secrets(directory).of("operator", "kP3vX9-long-and-random\n")).isEqualTo("kP3vX9-long-and-random");
    }

    @Test
    void aSecretThatNobodyGaveIsMadeOnceAndKept() {
        var made = new Secrets(directory).of("operator", null);

        assertThat(made).hasSizeGreaterThan(40);
        assertThat(new Secrets(directory).of("operator", "")).isEqualTo(made);
        assertThat(new Secrets(directory).of("collector", null)).isNotEqualTo(made);
    }
}
