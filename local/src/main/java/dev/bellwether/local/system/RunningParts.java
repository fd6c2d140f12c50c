package dev.bellwether.local.system;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

/** What runs, and the record of it in the data directory. Once closed, nothing more is launched. */
final class RunningParts {

    private final Map<Part, RunningPart> running = new EnumMap<>(Part.class);
    private final CompletableFuture<StartFailed> failure = new CompletableFuture<>();
    private final Blueprint blueprint;
    private boolean closed;

    RunningParts(Blueprint blueprint) {
        this.blueprint = blueprint;
    }

    RunningPart launch(Part part, List<String> arguments) throws IOException, InterruptedException {
        var jvm = blueprint.of(part).with(arguments);
        synchronized (this) {
            if (closed) {
                throw new StartFailed.Stopped();
            }
            var log = blueprint.data().log(part);
            var process = jvm.start(blueprint.data().path(), log);
            var started = new RunningPart(part, blueprint.ports().of(part), blueprint.ports().health(part), process, log);
            running.put(part, started);
            process.onExit().thenRun(() -> blame(started));
            record();
            return started;
        }
    }

    void stop(Part part) throws IOException, InterruptedException {
        RunningPart stopped;
        synchronized (this) {
            stopped = running.remove(part);
            record();
        }
        stopped.stop();
        stopped.awaitStopped();
    }

    URI url() {
        return URI.create("http://" + blueprint.ports().address(Part.GATEWAY));
    }

    /** Done when a part ends that nobody stopped. */
    CompletableFuture<StartFailed> failure() {
        return failure;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Stops every part, those first that the others do not need. */
    void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        for (var group : Part.stopOrder()) {
            var parts = group.stream().map(this::remove).filter(Objects::nonNull).toList();
            parts.forEach(RunningPart::stop);
            parts.forEach(RunningPart::awaitStoppedOrKill);
        }
        Files.deleteIfExists(blueprint.data().instance());
    }

    private synchronized RunningPart remove(Part part) {
        return running.remove(part);
    }

    private synchronized void blame(RunningPart ended) {
        if (running.remove(ended.part(), ended)) {
            failure.complete(ended.ended());
        }
    }

    private void record() throws IOException {
        var parts = running.values().stream()
                .map(each -> new Instance.Entry(each.part(), each.port(), each.health(), each.process().pid()))
                .toList();
        new Instance(ProcessHandle.current().pid(), url().toString(), parts).write(blueprint.data());
    }
}
