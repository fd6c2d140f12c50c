package dev.bellwether.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The whole system, running: what {@code ./bellwether up} starts. */
public final class LocalSystem implements AutoCloseable {

    private final Settings settings;
    private final FileChannel lock;
    private final Blueprint blueprint;
    private final Map<Part, RunningPart> running = Collections.synchronizedMap(new EnumMap<>(Part.class));
    private final CompletableFuture<StartFailed> failure = new CompletableFuture<>();
    private boolean closed;

    private LocalSystem(Settings settings, FileChannel lock, Ports ports) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.blueprint = new Blueprint(settings.home(), settings.data(), ports, ChildJar.write(settings.data().path()));
    }

    /**
     * Takes the data directory and chooses the ports; nothing runs yet.
     *
     * @throws StartFailed if the port is taken or the directory is in use
     */
    public static LocalSystem prepare(Settings settings) throws IOException {
        var lock = settings.data().lock().orElseThrow(() -> new StartFailed.DataInUse(settings.data()));
        try {
            return new LocalSystem(settings, lock, Ports.choose(settings.port()));
        } catch (IOException | StartFailed failed) {
            lock.close();
            throw failed;
        }
    }

    /**
     * Starts every part and waits until all are healthy.
     *
     * @throws StartFailed if one is not; then all are stopped
     */
    public LocalSystem start() throws InterruptedException {
        try {
            // While the first ones start, the others are unpacked.
            SideBySide.run(List.of(Part.values()), part -> {
                if (part.isApplication()) {
                    blueprint.of(part);
                } else {
                    start(part);
                }
            });
            SideBySide.run(Part.applications(), this::start);
            return this;
        } catch (RuntimeException | InterruptedException failed) {
            close();
            throw failed;
        }
    }

    /** Starts one part, on the port it had, and waits until it is healthy. */
    public void start(Part part) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        launch(part).awaitHealthy();
        settings.says().accept("%-16s ready after %.1f s".formatted(part.title(), (System.nanoTime() - begun) / 1e9));
    }

    /** Stops one part, with time to finish what it does. */
    public void stop(Part part) throws IOException, InterruptedException {
        var stopped = running.remove(part);
        stopped.stop();
        stopped.awaitStopped();
        record();
    }

    /** The gateway's URL. */
    public URI url() {
        return URI.create("http://" + blueprint.ports().address(Part.GATEWAY));
    }

    /** The broker's address. */
    public String broker() {
        return blueprint.ports().address(Part.BROKER);
    }

    /** Where the data is. */
    public DataDirectory data() {
        return settings.data();
    }

    /** Done when a part ends that nobody stopped. */
    public CompletableFuture<StartFailed> failure() {
        return failure;
    }

    private RunningPart launch(Part part) throws IOException, InterruptedException {
        var jvm = blueprint.of(part);
        synchronized (this) {
            if (closed) {
                throw new InterruptedException("stopped while starting");
            }
            var log = settings.data().log(part);
            var process = jvm.start(settings.data().path(), log);
            var started = new RunningPart(part, blueprint.ports().of(part), process, log);
            running.put(part, started);
            process.onExit().thenRun(() -> watch(started));
            record();
            return started;
        }
    }

    private void watch(RunningPart ended) {
        if (running.remove(ended.part(), ended)) {
            failure.complete(ended.ended());
        }
    }

    private synchronized void record() throws IOException {
        var parts = List.copyOf(running.values()).stream()
                .map(each -> new Instance.Entry(each.part(), each.port(), each.process().pid())).toList();
        new Instance(ProcessHandle.current().pid(), url().toString(), parts).write(settings.data());
    }

    /** Stops every part, in the reverse order of starting. */
    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        new Shutdown(running).run();
        try {
            Files.deleteIfExists(settings.data().instance());
            lock.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
