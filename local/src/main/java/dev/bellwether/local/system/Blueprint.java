package dev.bellwether.local.system;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.local.broker.Broker;
import dev.bellwether.local.child.Child;
import dev.bellwether.local.database.Database;

/** How each part is run: on which port, with which neighbours, where its data is. */
record Blueprint(Settings settings, Ports ports, Path childJar) {

    private static final String LOGGING = "-Dlogback.configurationFile=dev/bellwether/local/part-logging.xml";

    Jvm of(Part part) throws IOException, InterruptedException {
        return switch (part) {
            case DATABASE -> own(part, Database.class, ports.of(part), data().database());
            case BROKER -> own(part, Broker.class, ports.of(part), ports.brokerController(), data().broker());
            case AUTHORIZATION -> application(part, Stream.of("--bellwether.authorization.issuer=" + issuer(),
                    "--bellwether.authorization.directory=" + data().authorization()));
            case CATALOG, SCORING -> application(part, neighbours(part));
            case TREND -> trend();
            case GATEWAY -> application(part, Stream.concat(neighbours(part), Stream.of(Part.CATALOG, Part.TREND, Part.SCORING)
                    .map(service -> "--bellwether.services." + service.key() + "=http://" + ports.address(service))));
        };
    }

    /** trend-service until it has rebuilt its views, which it reports into a file. */
    Jvm rebuild(Path report) throws IOException, InterruptedException {
        return trend("--bellwether.rebuild=true", "--bellwether.rebuild-report=" + report);
    }

    private Jvm trend(String... further) throws IOException, InterruptedException {
        return application(Part.TREND, Stream.of(neighbours(Part.TREND),
                Stream.of("--spring.kafka.streams.state-dir=" + data().streams()), Stream.of(further)).flatMap(all -> all));
    }

    private Stream<String> neighbours(Part part) {
        return Stream.of("--spring.mongodb.uri=mongodb://" + ports.address(Part.DATABASE) + "/" + part.key(),
                "--spring.kafka.bootstrap-servers=" + ports.address(Part.BROKER),
                "--spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer());
    }

    private URI issuer() {
        return Ports.issuer(ports.of(Part.AUTHORIZATION));
    }

    private Jvm own(Part part, Class<?> main, Object... arguments) {
        var all = Stream.concat(Stream.of(LOGGING, main.getName()), Stream.of(arguments).map(Object::toString)).toList();
        return jvm(part, System.getProperty("java.class.path"), all);
    }

    private Jvm application(Part part, Stream<String> further) throws IOException, InterruptedException {
        var application = Application.of(settings.home().jar(part.title()));
        var arguments = new ArrayList<>(List.of(Child.class.getName(), application.main(), "--server.address=127.0.0.1",
                "--server.port=" + ports.of(part), "--management.server.address=127.0.0.1",
                "--management.server.port=" + ports.health(part), "--spring.lifecycle.timeout-per-shutdown-phase=5s",
                "--spring.main.banner-mode=off"));
        further.forEach(arguments::add);
        return jvm(part, childJar + File.pathSeparator + application.jar(), arguments);
    }

    private Jvm jvm(Part part, String classpath, List<String> arguments) {
        var tuning = settings.tuning();
        return new Jvm(tuning.heapMegabytes(part), tuning.options(), classpath, arguments);
    }

    DataDirectory data() {
        return settings.data();
    }
}
