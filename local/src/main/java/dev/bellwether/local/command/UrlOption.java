package dev.bellwether.local.command;

import java.net.URI;

import dev.bellwether.local.client.Api;
import picocli.CommandLine.Option;

/** {@code --url}, with the same meaning in every command. */
final class UrlOption {

    @Option(names = "--url", paramLabel = "URL", defaultValue = "http://127.0.0.1:8080", description = "The gateway; ${DEFAULT-VALUE} unless given.")
    private URI url;

    Api api() {
        return new Api(url);
    }
}
