package dev.bellwether.benchmarks.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import dev.bellwether.local.system.Directories;
import dev.bellwether.local.system.Home;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command: the same load on the service itself, nginx, a bare proxy and the gateway, in rounds. */
@Command(name = "benchmarks/gateway", description = "Measures the gateway beside nginx, beside a bare Reactor Netty proxy and beside the service called directly. Needs nginx and wrk.", mixinStandardHelpOptions = true, showDefaultValues = true)
public final class GatewayRun implements Callable<Integer> {

    static final String NGINX = "nginx";
    static final String BARE = "bare proxy";

    private static final int WIDE = 100_000_000;

    @Option(names = "--connections", split = ",", defaultValue = "64,512", description = "That wrk holds open.")
    private List<Integer> connections;

    @Option(names = "--rounds", defaultValue = "3", description = "Of all sides, one after the other.")
    private int rounds;

    @Option(names = "--seconds", defaultValue = "5", description = "Of each load.")
    private int seconds;

    @Option(names = "--warm-up", defaultValue = "15", description = "Seconds of load before, on each side that runs on a JVM.")
    private int warmUp;

    @Option(names = "--jvm", split = " ", defaultValue = "-Xms256m -Xmx256m -XX:+UseSerialGC", description = "Options of the gateway and of the bare proxy.")
    private List<String> jvm;

    @Option(names = "--gateway", split = " ", description = "Further arguments of the gateway.")
    private List<String> gateway = List.of();

    @Option(names = "--output", defaultValue = "benchmarks/target/results", description = "Directory for gateway.md.")
    private Path output;

    @Option(names = "--keep", description = "Leave the directory with the logs.")
    private boolean keep;

    @Override
    public Integer call() throws IOException, InterruptedException, GeneralSecurityException {
        var directory = Files.createTempDirectory("bellwether-gateway-benchmark");
        // nginx gives its workers away to a user of their own, when it is started by root.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        var database = new MongoServer(new MemoryBackend());
        try (var setting = new Setting(directory, jvm)) {
            var sides = sides(setting, directory, database.bind());
            for (var side : sides.subList(2, sides.size())) {
                System.out.printf("warm-up of %s: %,.0f/s%n", side.name(), Sample.take(side, 64, warmUp).wrk().perSecond());
            }
            measure(sides);
        } finally {
            database.shutdown();
            if (!keep) {
                Directories.delete(directory);
            }
        }
        return CommandLine.ExitCode.OK;
    }

    private void measure(List<Side> sides) throws IOException, InterruptedException {
        var samples = new ArrayList<Sample>();
        for (int open : connections) {
            for (var round = 0; round < rounds; round++) {
                for (var side : sides) {
                    var sample = Sample.take(side, open, seconds);
                    samples.add(sample);
                    System.out.println(sample);
                }
            }
        }
        var text = "%s, %d cores, Java %s, %s%n%s".formatted(System.getProperty("os.name"),
                Runtime.getRuntime().availableProcessors(), Runtime.version(), LocalDate.now(ZoneOffset.UTC),
                new Table(samples).markdown());
        Files.createDirectories(output);
        Files.writeString(output.resolve("gateway.md"), text);
        System.out.print(text);
    }

    private List<Side> sides(Setting setting, Path directory, InetSocketAddress database)
            throws IOException, InterruptedException, GeneralSecurityException {
        var token = new Token();
        int upstream = Setting.freePort();
        var service = setting.start("service", upstream, Nginx.service(directory.resolve("service"), upstream, token.keySet()));
        int second = Setting.freePort();
        var nginx = setting.start(NGINX, second, Nginx.proxy(directory.resolve("proxy"), second, upstream));
        int third = Setting.freePort();
        var bare = setting.start(BARE, third, setting.java("-cp", System.getProperty("java.class.path"),
                BareProxy.class.getName(), Integer.toString(third), "http://127.0.0.1:" + upstream));
        int fourth = Setting.freePort();
        var bearer = "Authorization: Bearer " + token.signed("benchmark");
        var cached = setting.start("gateway, cached", fourth, setting.java(arguments(fourth, upstream, database)), bearer);
        var uncached = new Side("gateway, uncached", cached.process(), cached.url(), List.of(bearer, "Cache-Control: no-store"));
        return List.of(service, nginx, bare, uncached, cached);
    }

    private String[] arguments(int port, int upstream, InetSocketAddress database) throws IOException {
        var fixed = Stream.of("-jar", Home.find().jar("gateway").toString(), "--server.address=127.0.0.1",
                "--server.port=" + port,
                "--management.server.port=" + Setting.freePort(), "--bellwether.services.catalog=http://127.0.0.1:" + upstream,
                "--spring.mongodb.uri=mongodb://127.0.0.1:" + database.getPort() + "/gateway",
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + Token.ISSUER,
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:" + upstream + "/jwks.json",
                // Counted, and never spent.
                // No broker runs here, and asking it four times a second is not what is measured.
                "--bellwether.cache.fresh-unheard=10s",
                // The limits are on, but wide enough to measure what they cost and not what they refuse.
                "--bellwether.limits.clients.reads.requests=" + WIDE, "--bellwether.limits.addresses.reads.requests=" + WIDE);
        return Stream.concat(fixed, gateway.stream()).toArray(String[]::new);
    }

    /** Runs the command. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new GatewayRun()).execute(arguments));
    }
}
