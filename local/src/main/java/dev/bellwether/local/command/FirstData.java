package dev.bellwether.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.function.Consumer;

import dev.bellwether.local.client.Api;
import dev.bellwether.local.client.Upload;
import dev.bellwether.local.starter.Calm;
import dev.bellwether.local.starter.Starter;
import dev.bellwether.local.starter.StarterLoad;
import dev.bellwether.local.starter.StarterMarker;
import dev.bellwether.local.system.LocalSystem;

/** Gives a system the starter data, unless it has it, and waits for the trends that come of it. */
public record FirstData(LocalSystem system, Consumer<String> says) {

    private static final Duration UNTIL_COMPUTED = Duration.ofMinutes(5);

    /** Loads and waits. */
    public void load() throws IOException, InterruptedException {
        try (var starter = Starter.open()) {
            var marker = new StarterMarker(system.data().starterMarker());
            if (marker.covers(starter)) {
                says.accept("The starter data is already loaded.");
                return;
            }
            says.accept("Loading the starter data through " + system.url());
            var rejected = new StarterLoad(new Upload(new Api(system.url(), system.credentials()), says)).run(starter);
            if (rejected == 0) {
                marker.set(starter);
            }
            says.accept("Computing trends ...");
            if (!new Calm(system.broker()).await(UNTIL_COMPUTED)) {
                says.accept("Still computing after %d minutes; answers will change.".formatted(UNTIL_COMPUTED.toMinutes()));
            }
        }
    }
}
