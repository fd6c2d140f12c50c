package dev.bellwether.defaults.description;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.Json;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.node.ObjectNode;

/** What springdoc makes of a service's controllers and their Javadoc, completed by the {@link Conventions}. */
public final class Describing {

    /** What springdoc needs to be told, in each flavour of it. */
    public static final String[] SETTINGS = {"springdoc.api-docs.enabled=true", "springdoc.api-docs.version=openapi_3_1",
            "springdoc.default-produces-media-type=application/json", "springdoc.default-flat-param-object=true",
            "springdoc.default-consumes-media-type=application/json", "springdoc.override-with-generic-response=false"};

    private final String service;
    private final List<String> packages;
    private final Sources sources;
    private final TypeSchemas types = new TypeSchemas();

    /** @param packages those of the controllers; sources are looked for in this module and in those beside it that all services share */
    public Describing(String service, String... packages) {
        this.service = service;
        this.packages = List.of(packages);
        this.sources = new Sources(
                Stream.of(".", "../events", "../service-defaults").map(module -> Path.of(module, "src/main/java")).toList());
    }

    /** Puts the controllers into a context, and what describes them. */
    public void prepare(GenericApplicationContext context) {
        Controllers.register(packages, context.getDefaultListableBeanFactory());
        var javadoc = new SourceJavadoc(sources);
        context.registerBean(SourceJavadoc.class, () -> javadoc);
        context.registerBean(Facts.class, () -> new Facts(javadoc));
        context.registerBean(TypeSchemas.class, () -> types);
    }

    /** The part of the description that is this service's, from what springdoc says in such a context. */
    public ObjectNode part(byte[] springdoc) {
        var said = Json.mapper().readTree(springdoc);
        var paths = said.path("paths");
        paths.properties().forEach(path -> {
            path.getValue().properties().forEach(
                    operation -> Conventions.complete(path.getKey(), operation.getKey(), (ObjectNode) operation.getValue()));
            ((ObjectNode) path.getValue()).put(ApiFile.SERVICE, service);
        });
        var schemas = (ObjectNode) said.path("components").path("schemas");
        new Words(sources).add(schemas, types.types());
        Inputs.split(paths, schemas);
        return ApiFile.with(paths, schemas);
    }
}
