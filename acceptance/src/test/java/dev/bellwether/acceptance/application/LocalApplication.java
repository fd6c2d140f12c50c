package dev.bellwether.acceptance.application;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import dev.bellwether.local.command.FirstData;
import dev.bellwether.local.system.LocalSystem;
import dev.bellwether.local.system.Part;
import dev.bellwether.local.system.Settings;
import org.springframework.util.FileSystemUtils;

/** As {@code ./bellwether up} starts it, on a free port and in a new directory. */
final class LocalApplication implements ApplicationUnderTest {

    private final Path data;
    private LocalSystem system;

    private LocalApplication(Path data) {
        this.data = data;
    }

    static LocalApplication begin() {
        return Step.call(() -> {
            var application = new LocalApplication(Files.createTempDirectory("bellwether-acceptance"));
            application.start();
            new FirstData(application.system, System.out::println).load();
            return application;
        });
    }

    private void start() throws IOException, InterruptedException {
        system = LocalSystem.prepare(Settings.quiet(data)).start();
    }

    @Override
    public URI url() {
        return system.url();
    }

    @Override
    public URI issuer() {
        return system.issuer();
    }

    @Override
    public Path authorization() {
        return data.resolve("authorization");
    }

    @Override
    public String broker() {
        return system.broker();
    }

    @Override
    public String here() {
        return "127.0.0.1";
    }

    @Override
    public void stop(String service) {
        Step.run(() -> system.stop(part(service)));
    }

    @Override
    public void start(String service) {
        Step.run(() -> system.start(part(service)));
    }

    @Override
    public void start(String service, String property, String value) {
        Step.run(() -> system.start(part(service), List.of("--" + property + "=" + value)));
    }

    private static Part part(String service) {
        return Part.valueOf(service.toUpperCase(Locale.ROOT));
    }

    @Override
    public void restart() {
        system.close();
        Step.run(this::start);
    }

    @Override
    public String rebuild() {
        var report = data.resolve("rebuild.txt");
        system.close();
        return Step.call(() -> {
            try (var rebuilding = LocalSystem.prepare(Settings.quiet(data))) {
                rebuilding.rebuild(report);
                return Files.readString(report);
            } finally {
                start();
            }
        });
    }

    @Override
    public void backup(Path directory) {
        system.close();
        Step.run(() -> {
            FileSystemUtils.copyRecursively(data, directory);
            start();
        });
    }

    @Override
    public void restore(Path directory) {
        system.close();
        Step.run(() -> {
            FileSystemUtils.deleteRecursively(data);
            FileSystemUtils.copyRecursively(directory, data);
            start();
        });
    }

    @Override
    public void close() {
        system.close();
    }
}
