package dev.bellwether.acceptance.application;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Map;

import dev.bellwether.local.starter.Calm;

/**
 * As {@code docker compose up} starts it, from images that are built already; the starter data is loaded as people load it. The
 * variable {@code COMPOSE_FILE} adds to the files, such as stand-ins for images that cannot be pulled.
 */
final class ComposeApplication implements ApplicationUnderTest {

    private static final Duration UNTIL_COMPUTED = Duration.ofMinutes(5);

    private final Compose compose;
    private final int port;
    private final int brokerPort;
    private final int issuerPort;

    private ComposeApplication(int port, int brokerPort, int issuerPort) {
        this.port = port;
        this.brokerPort = brokerPort;
        this.issuerPort = issuerPort;
        this.compose = Compose.with(Map.of("BELLWETHER_PORT", Integer.toString(port), "BELLWETHER_BROKER_PORT",
                Integer.toString(brokerPort), "BELLWETHER_ISSUER_PORT", Integer.toString(issuerPort)));
    }

    static ComposeApplication begin() {
        return Step.call(() -> {
            var application = new ComposeApplication(freePort(), freePort(), freePort());
            try {
                application.compose.run("down", "--volumes");
                application.compose.up();
                application.compose.run("run", "--rm", "-T", "starter");
                new Calm(application.broker()).await(UNTIL_COMPUTED);
                return application;
            } catch (IOException | RuntimeException failed) {
                application.close();
                throw failed;
            }
        });
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public URI issuer() {
        return URI.create("http://127.0.0.1:" + issuerPort);
    }

    @Override
    public Path authorization() {
        return Step.call(() -> {
            var copy = Files.createTempDirectory("bellwether-authorization");
            compose.run("cp", "authorization-server:/authorization/.", copy.toString());
            return copy;
        });
    }

    @Override
    public String broker() {
        return "127.0.0.1:" + brokerPort;
    }

    /** The host's address in the network that acceptance/compose.yml gives the containers. */
    @Override
    public String here() {
        return "172.30.77.1";
    }

    @Override
    public void stop(String service) {
        Step.run(() -> compose.run("stop", container(service)));
    }

    @Override
    public void start(String service) {
        Step.run(() -> {
            compose.run("up", "--detach", "--no-build", "--no-deps", container(service));
            compose.awaitHealthy();
        });
    }

    /** In another container of the service, as settings belong to a container; the next start without it makes one as it was. */
    @Override
    public void start(String service, String property, String value) {
        Step.run(() -> {
            var variable = property.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
            var setting = Files.writeString(Files.createTempFile("bellwether-setting", ".yml"),
                    "services: {%s: {environment: {%s: \"%s\"}}}%n".formatted(container(service), variable, value));
            compose.and(setting).run("up", "--detach", "--no-build", "--no-deps", container(service));
            compose.awaitHealthy();
        });
    }

    private static String container(String service) {
        return service.equals("gateway") ? service : service + "-service";
    }

    @Override
    public void restart() {
        Step.run(() -> {
            compose.run("stop");
            compose.up();
        });
    }

    @Override
    public String rebuild() {
        return Step.call(() -> compose.script("rebuild"));
    }

    @Override
    public void backup(Path directory) {
        Step.run(() -> compose.script("backup", directory.toString()));
    }

    @Override
    public void restore(Path directory) {
        Step.run(() -> compose.script("restore", directory.toString()));
    }

    @Override
    public void close() {
        Step.run(() -> compose.run("down", "--volumes"));
    }
}
