package dev.bellwether.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.util.FileSystemUtils;

/** What can be installed: an overlay, by itself or with every component that goes with it. */
enum Installation {

    DEV("dev"), DEV_WITH_ALL("dev", "ingress", "starter-data"), PRODUCTION("production"), PRODUCTION_WITH_ALL("production",
            "ingress", "hpa-lag", "observability", "starter-data"), PRODUCTION_BEHIND_A_GATEWAY("production", "gateway-api");

    static final List<String> SERVICES = List.of("catalog-service", "trend-service", "scoring-service", "gateway");

    private static final Path COPY = Path.of("target", "manifests");

    private final String overlay;
    private final List<String> components;
    private Manifests manifests;

    Installation(String overlay, String... components) {
        this.overlay = overlay;
        this.components = List.of(components);
    }

    boolean isProduction() {
        return overlay.equals("production");
    }

    boolean has(String component) {
        return components.contains(component);
    }

    /** Every object of it, rendered once. */
    synchronized Manifests manifests() {
        if (manifests == null) {
            manifests = Manifests.read(Kustomize.render(kustomization()));
        }
        return manifests;
    }

    /** In a copy, beside passwords for the tests. */
    private Path kustomization() {
        try {
            var root = COPY.resolve(name());
            FileSystemUtils.deleteRecursively(root);
            for (var part : List.of("base", "components", "overlays")) {
                FileSystemUtils.copyRecursively(Path.of(part), root.resolve(part));
            }
            for (var service : SERVICES) {
                Files.writeString(root.resolve("overlays/production/secrets").resolve(service + ".env"),
                        "bellwether.database.password=of-the-database\nbellwether.broker.password=of-the-broker\n");
            }
            var site = Files.createDirectories(root.resolve("site"));
            Files.writeString(site.resolve("kustomization.yaml"), """
                apiVersion: kustomize.config.k8s.io/v1beta1
                kind: Kustomization
                namespace: bellwether
                resources: [../overlays/%s]
                components: [%s]
                """.formatted(overlay,
                    components.stream().map(name -> "../components/" + name).collect(Collectors.joining(", "))));
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of all components that there are. */
    static List<String> allComponents() throws IOException {
        try (Stream<Path> directories = Files.list(FileSystems.getDefault().getPath("components"))) {
            return directories.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
