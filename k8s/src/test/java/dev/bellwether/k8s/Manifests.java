package dev.bellwether.k8s;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The objects that a cluster would be given. */
record Manifests(List<JsonNode> objects) {

    private static final YAMLMapper YAML = YAMLMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> WORKLOADS = Set.of("Deployment", "StatefulSet", "Job");

    static Manifests read(String yaml) {
        try (var documents = YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml)) {
            return new Manifests(documents.readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Stream<JsonNode> all(String kind) {
        return objects.stream().filter(object -> kind(object).equals(kind));
    }

    JsonNode one(String kind, String name) {
        return all(kind).filter(object -> name(object).equals(name)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind + " is called " + name));
    }

    boolean has(String kind, String name) {
        return all(kind).anyMatch(object -> name(object).equals(name));
    }

    /** What runs; the operators' own pods are not in here. */
    List<Pod> pods() {
        return objects.stream().filter(object -> WORKLOADS.contains(kind(object))).map(Pod::of).toList();
    }

    Pod pod(String name) {
        return pods().stream().filter(pod -> pod.name().equals(name)).findFirst().orElseThrow();
    }

    static String kind(JsonNode object) {
        return object.path("kind").asText();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }
}
