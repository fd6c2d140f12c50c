package dev.bellwether.local.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

import dev.bellwether.local.client.Api;
import dev.bellwether.local.client.Credentials;
import dev.bellwether.local.client.Tokens;
import dev.bellwether.local.system.Instance;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --url}, with the same meaning in every command. */
final class UrlOption {

    private static final String GIVEN_TOKEN = "BELLWETHER_TOKEN";

    @Option(names = "--url", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080", description = "The gateway; ${DEFAULT-VALUE} unless given. "
            + "What runs on the data directory gives a token by itself; for any other gateway the environment has one in "
            + GIVEN_TOKEN + ".")
    private URI url;

    @Mixin
    private DataOption data;

    Api api() throws IOException {
        return new Api(url, credentials());
    }

    private Credentials credentials() throws IOException {
        var given = Optional.ofNullable(System.getenv(GIVEN_TOKEN));
        if (given.isPresent()) {
            return () -> given;
        }
        var directory = data.directory();
        var running = Instance.on(directory).filter(instance -> instance.answersAt(url));
        return running.isPresent()
                ? Tokens.of(running.get().issuer(), directory, Tokens.OPERATOR, List.of())
                : Credentials.NONE;
    }
}
