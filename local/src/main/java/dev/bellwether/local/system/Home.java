package dev.bellwether.local.system;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The project's directory, where the modules and their jars are. */
public record Home(Path path) {

    /** The one given as the system property {@code bellwether.home}, or the nearest above this code or the working directory. */
    public static Home find() {
        var given = System.getProperty("bellwether.home");
        if (given != null) {
            return new Home(Path.of(given).toAbsolutePath());
        }
        return Stream.of(code(), Path.of("").toAbsolutePath())
                .flatMap(start -> Stream.iterate(start, Objects::nonNull, Path::getParent))
                .filter(directory -> Files.isDirectory(directory.resolve("catalog-service/src"))).findFirst().map(Home::new)
                .orElseThrow(StartFailed.NoHome::new);
    }

    /** The jar of a module, as the build leaves it. */
    public Path jar(String module) throws IOException {
        var target = path.resolve(module).resolve("target");
        if (Files.isDirectory(target)) {
            try (var jars = Files.newDirectoryStream(target, module + "-[0-9]*.jar")) {
                for (var jar : jars) {
                    return jar;
                }
            }
        }
        throw new StartFailed.NotBuilt(module);
    }

    private static Path code() {
        try {
            return Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
