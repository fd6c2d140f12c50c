package dev.bellwether.local.command;

import java.io.IOException;
import java.net.URI;
import java.util.List;

import dev.bellwether.local.client.Api;
import dev.bellwether.local.client.Credentials;
import dev.bellwether.local.client.GivenCredentials;
import dev.bellwether.local.client.Tokens;
import dev.bellwether.local.system.Instance;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code --url}, with the same meaning in every command. */
final class UrlOption {

    @Option(names = "--url", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080", description = "The gateway; ${DEFAULT-VALUE} unless given. "
            + "What runs on the data directory gives a token by itself; for any other gateway the environment gives one: BELLWETHER_TOKEN, or BELLWETHER_ISSUER, "
            + "BELLWETHER_CLIENT and BELLWETHER_CLIENT_SECRET or _SECRET_FILE.")
    private URI url;

    @Mixin
    private DataOption data;

    Api api() throws IOException {
        return new Api(url, credentials());
    }

    private Credentials credentials() throws IOException {
        var given = GivenCredentials.in(System.getenv());
        if (given.isPresent()) {
            return given.get();
        }
        var directory = data.directory();
        var running = Instance.on(directory).filter(instance -> instance.answersAt(url));
        return running.isPresent()
                ? Tokens.of(running.get().issuer(), directory, Tokens.OPERATOR, List.of())
                : Credentials.NONE;
    }
}
