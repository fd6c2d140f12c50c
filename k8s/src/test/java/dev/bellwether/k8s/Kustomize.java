package dev.bellwether.k8s;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;

/**
 * Kustomize itself, alone or inside kubectl, where this machine has one of them. Where it has none, tests are skipped, unless
 * {@code BELLWETHER_TEST_KUSTOMIZE=required}.
 */
final class Kustomize {

    private static final boolean REQUIRED = "required".equals(System.getenv("BELLWETHER_TEST_KUSTOMIZE"));

    private Kustomize() {}

    /** What a directory with a kustomization amounts to, as one YAML text. */
    static String render(Path directory) {
        var command = command();
        if (command.isEmpty() && !REQUIRED) {
            Assumptions.abort("neither kustomize nor kubectl is on the PATH, so the manifests are not checked");
        }
        try {
            return run(command.orElseThrow(), directory);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Optional<List<String>> command() {
        return onPath("kustomize").map(path -> List.of(path, "build"))
                .or(() -> onPath("kubectl").map(path -> List.of(path, "kustomize")));
    }

    private static Optional<String> onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable).map(Path::toString).findFirst();
    }

    private static String run(List<String> command, Path directory) throws IOException, InterruptedException {
        var errors = Files.createTempFile("kustomize", ".log");
        var process = new ProcessBuilder(Stream.concat(command.stream(), Stream.of(directory.toString())).toList())
                .redirectError(errors.toFile()).start();
        var rendered = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException(directory + ": " + Files.readString(errors));
        }
        return rendered;
    }
}
