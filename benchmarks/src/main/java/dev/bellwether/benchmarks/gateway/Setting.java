package dev.bellwether.benchmarks.gateway;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.local.Waiting;

/** Everything that a run needs on loopback, ended with it: processes are started, and each is waited for until it answers. */
final class Setting implements AutoCloseable {

    private static final Waiting START = new Waiting(Duration.ofMillis(200), Duration.ofSeconds(60));
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final String PATH = "/api/technologies/postgresql";

    private final List<Process> processes = new ArrayList<>();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Path directory;
    private final List<String> jvm;

    Setting(Path directory, List<String> jvm) {
        this.directory = directory;
        this.jvm = jvm;
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** A Java program of these arguments, with the options that all have. */
    ProcessBuilder java(String... arguments) {
        var command = Stream.of(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()), jvm.stream(),
                Stream.of(arguments)).flatMap(part -> part).toList();
        return new ProcessBuilder(command);
    }

    /** Starts it, and waits until it answers requests on its port. */
    Side start(String name, int port, ProcessBuilder builder, String... headers) throws IOException {
        var log = directory.resolve(name.replace(' ', '-') + ".log").toFile();
        var process = builder.redirectErrorStream(true).redirectOutput(log).start();
        processes.add(process);
        var side = new Side(name, process.toHandle(), "http://127.0.0.1:" + port + PATH, List.of(headers));
        waitFor(side, process, log);
        return side;
    }

    private void waitFor(Side side, Process process, File log) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(side.url())).timeout(ANSWER);
        side.headers().stream().map(header -> header.split(": ", 2)).forEach(header -> request.header(header[0], header[1]));
        if (!START.until(() -> !process.isAlive() || answers(request.build())) || !process.isAlive()) {
            throw new IOException(side.name() + " does not answer, see " + log);
        }
    }

    private boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notThereYet) {
            return false;
        }
    }

    @Override
    public void close() {
        processes.reversed().forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
    }
}
