package dev.bellwether.local.command;

import java.nio.file.Path;

import dev.bellwether.local.system.DataDirectory;
import dev.bellwether.local.system.Home;
import picocli.CommandLine.Option;

/** {@code --data}, with the same meaning in every command. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", description = "Where data and logs are kept; ./bellwether-data in the project unless given.")
    private Path data;

    DataDirectory directory() {
        return new DataDirectory(data == null ? Home.find().path().resolve("bellwether-data") : data);
    }
}
