package dev.bellwether.local.system;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What to start.
 *
 * @param home   the project with its built modules
 * @param data   where the data is kept
 * @param port   the gateway's, or 0 for any free one
 * @param tuning what the JVMs are made for
 * @param says   hears one line for each step
 */
public record Settings(Home home, DataDirectory data, int port, Tuning tuning, Consumer<String> says) {

    /** On a free port, in silence: as tests want it. */
    public static Settings quiet(Path data) {
        return new Settings(Home.find(), new DataDirectory(data), 0, Tuning.LAPTOP, _ -> {});
    }
}
