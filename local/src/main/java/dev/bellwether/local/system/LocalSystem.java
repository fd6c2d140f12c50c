package dev.bellwether.local.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import dev.bellwether.local.client.Credentials;
import dev.bellwether.local.client.Tokens;

/** The whole system, running: what {@code ./bellwether up} starts. */
public final class LocalSystem implements AutoCloseable {

    private final Settings settings;
    private final FileChannel lock;
    private final Blueprint blueprint;
    private final RunningParts parts;

    private LocalSystem(Settings settings, FileChannel lock, Ports ports) throws IOException {
        this.settings = settings;
        this.lock = lock;
        this.blueprint = new Blueprint(settings, ports, ChildJar.write(settings.data().path()));
        this.parts = new RunningParts(blueprint);
    }

    /**
     * Takes the data directory and chooses the ports; nothing runs yet.
     *
     * @throws StartFailed if the port is taken or the directory is in use
     */
    public static LocalSystem prepare(Settings settings) throws IOException {
        var lock = settings.data().lock().orElseThrow(() -> new StartFailed.DataInUse(settings.data()));
        try {
            return new LocalSystem(settings, lock, Ports.choose(settings.port(), settings.data().authorization()));
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
        var started = false;
        try {
            SideBySide.run(List.of(Part.values()), this::startOrUnpack);
            SideBySide.run(Part.applications(), this::start);
            if (parts.isClosed()) {
                throw new StartFailed.Stopped();
            }
            started = true;
            return this;
        } catch (StartFailed failed) {
            // Parts that end because this was closed are not to blame.
            throw parts.isClosed() ? new StartFailed.Stopped() : failed;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /**
     * Replays the log into new views, with nothing else running than what that needs.
     *
     * @param report where trend-service writes what it found
     * @return whether the new views say what the old ones said
     * @throws StartFailed if it did not come to an end; it can be run again
     */
    public boolean rebuild(Path report) throws IOException, InterruptedException {
        SideBySide.run(List.of(Part.DATABASE, Part.BROKER), this::start);
        var log = settings.data().log(Part.TREND);
        int code = blueprint.rebuild(report).start(settings.data().path(), log).waitFor();
        if (code > 1) {
            throw new StartFailed.PartFailed(Part.TREND, "ended with exit code " + code, log);
        }
        return code == 0;
    }

    /** While the broker and the database start, the services are unpacked. */
    private void startOrUnpack(Part part) throws IOException, InterruptedException {
        if (part.isApplication()) {
            blueprint.of(part);
        } else {
            start(part);
        }
    }

    /** Starts one part, on the port it had, and waits until it is healthy. */
    public void start(Part part) throws IOException, InterruptedException {
        start(part, List.of());
    }

    /** The same with further arguments, such as a setting that it has for this once. */
    public void start(Part part, List<String> arguments) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        parts.launch(part, arguments).awaitHealthy();
        settings.says().accept("%-20s ready after %.1f s".formatted(part.title(), (System.nanoTime() - begun) / 1e9));
    }

    /** Stops one part, with time to finish what it does. */
    public void stop(Part part) throws IOException, InterruptedException {
        parts.stop(part);
    }

    /** The gateway's URL. */
    public URI url() {
        return parts.url();
    }

    /** What may do everything here. */
    public Credentials credentials() throws IOException {
        return Tokens.of(issuer(), data(), Tokens.OPERATOR, List.of());
    }

    /** Where tokens come from. */
    public URI issuer() {
        return Ports.issuer(blueprint.ports().of(Part.AUTHORIZATION));
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
        return parts.failure();
    }

    /** Stops every part, in the reverse order of starting. */
    @Override
    public synchronized void close() {
        try {
            if (lock.isOpen()) {
                parts.close();
                lock.close();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
