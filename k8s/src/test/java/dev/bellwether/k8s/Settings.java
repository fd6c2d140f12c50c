package dev.bellwether.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.DefaultResourceLoader;

/** A service's settings as Spring Boot sees them in a pod: its own files, and what is mounted. */
final class Settings {

    private static final String RESOURCES = "src/main/resources";

    private Settings() {}

    static ConfigurableEnvironment of(Manifests manifests, String service) {
        try {
            var mounted = Files.createTempDirectory("mounted");
            for (var source : manifests.pod(service).spec().at("/volumes/0/projected/sources")) {
                mount(manifests, source, mounted);
            }
            return read(service, mounted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void mount(Manifests manifests, JsonNode source, Path directory) throws IOException {
        var secret = source.has("secret");
        var name = source.findValue("name").asText();
        for (var entry : manifests.one(secret ? "Secret" : "ConfigMap", name).path("data").properties()) {
            var text = entry.getValue().asText();
            Files.writeString(directory.resolve(entry.getKey()), secret ? new String(Base64.getDecoder().decode(text)) : text);
        }
    }

    private static ConfigurableEnvironment read(String service, Path mounted) throws IOException {
        var environment = new StandardEnvironment();
        environment.getPropertySources().remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        environment.getPropertySources()
                .addFirst(new MapPropertySource("given", Map.of("spring.config.import", "configtree:" + mounted + "/")));
        try (var loader = new URLClassLoader(resources(service), Settings.class.getClassLoader())) {
            ConfigDataEnvironmentPostProcessor.applyTo(environment, new DefaultResourceLoader(loader), null, List.of());
        }
        return environment;
    }

    /** The service's own, and what the modules that it is made of add. */
    private static URL[] resources(String service) throws IOException {
        try (var modules = Files.list(Path.of(".."))) {
            var shared = modules.filter(module -> !Files.exists(module.resolve(RESOURCES).resolve("application.yml")));
            return Stream.concat(Stream.of(Path.of("..", service)), shared).map(module -> url(module.resolve(RESOURCES)))
                    .toArray(URL[]::new);
        }
    }

    private static URL url(Path directory) {
        try {
            return URI.create("file:" + directory.toAbsolutePath().normalize() + "/").toURL();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
