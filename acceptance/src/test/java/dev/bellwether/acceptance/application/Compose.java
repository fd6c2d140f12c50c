package dev.bellwether.acceptance.application;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.core.ConditionTimeoutException;

/** The compose command, second or first generation, in the project's directory. */
record Compose(List<String> command, Map<String, String> variables) {

    private static final String FILES = "COMPOSE_FILE";

    private static final Duration UNTIL_HEALTHY = Duration.ofMinutes(5);

    static Compose with(Map<String, String> variables) {
        return Step.call(() -> {
            var second = new Compose(List.of("docker", "compose"), variables);
            return second.exitCode("version") == 0 ? second : new Compose(List.of("docker-compose"), variables);
        });
    }

    /** The same with one file more. */
    Compose and(Path file) {
        var more = new HashMap<>(variables);
        more.put(FILES, files() + ":" + file);
        return new Compose(command, more);
    }

    private static String files() {
        return System.getenv().getOrDefault(FILES, "docker-compose.yml:acceptance/compose.yml");
    }

    /** Starts what does not run, in the order of health, and waits until all is healthy. */
    void up() throws IOException, InterruptedException {
        run("up", "--detach", "--no-build");
        awaitHealthy();
    }

    /** Waits until every container that tells of its health is well. */
    void awaitHealthy() throws IOException, InterruptedException {
        try {
            await().atMost(UNTIL_HEALTHY).pollInterval(Duration.ofSeconds(1))
                    .until(() -> health().allMatch(state -> state.equals("healthy")));
        } catch (ConditionTimeoutException unhealthy) {
            exitCode("ps");
            exitCode("logs", "--tail", "100");
            throw unhealthy;
        }
    }

    private Stream<String> health() throws IOException, InterruptedException {
        var inspect = new ArrayList<>(List.of("docker", "inspect", "--format", "{{with .State.Health}}{{.Status}}{{end}}"));
        output(arguments("ps", "--quiet")).lines().forEach(inspect::add);
        return output(inspect).lines().filter(state -> !state.isEmpty());
    }

    /** Runs a sub-command that must not fail. */
    void run(String... arguments) throws IOException, InterruptedException {
        int code = exitCode(arguments);
        if (code != 0) {
            throw new IOException(String.join(" ", arguments(arguments)) + " ended with " + code);
        }
    }

    /** Runs a sub-command; its output is this process's. */
    int exitCode(String... arguments) throws IOException, InterruptedException {
        return process(arguments(arguments)).inheritIO().start().waitFor();
    }

    /** Runs one of the operators' scripts in {@code docker/}; what it prints. Neither equal nor different views are a failure. */
    String script(String name, String... arguments) throws IOException, InterruptedException {
        return output(Stream.concat(Stream.of("docker/" + name), Stream.of(arguments)).toList(), 1);
    }

    private String output(List<String> command) throws IOException, InterruptedException {
        return output(command, 0);
    }

    private String output(List<String> command, int highestCode) throws IOException, InterruptedException {
        var process = process(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() > highestCode) {
            throw new IOException(String.join(" ", command) + " failed");
        }
        return output;
    }

    private List<String> arguments(String... arguments) {
        return Stream.concat(command.stream(), Stream.of(arguments)).toList();
    }

    private ProcessBuilder process(List<String> command) {
        var builder = new ProcessBuilder(command).directory(Path.of(System.getProperty("bellwether.home")).toFile());
        var environment = builder.environment();
        environment.putAll(variables);
        environment.put(FILES, variables.getOrDefault(FILES, files()));
        environment.put("COMPOSE_PROJECT_NAME", "bellwether-acceptance");
        return builder;
    }
}
