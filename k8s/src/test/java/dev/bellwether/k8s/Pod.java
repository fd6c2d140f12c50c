package dev.bellwether.k8s;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A pod as a workload makes it.
 *
 * @param name of the workload
 */
record Pod(String name, Map<String, String> labels, JsonNode spec) {

    static Pod of(JsonNode workload) {
        var template = workload.at("/spec/template");
        return new Pod(Manifests.name(workload), labels(template.at("/metadata/labels")), template.path("spec"));
    }

    static Map<String, String> labels(JsonNode labels) {
        return labels.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, label -> label.getValue().asText()));
    }

    String role() {
        return labels.get("bellwether.dev/role");
    }

    /** Those that start it included. */
    List<JsonNode> containers() {
        return Stream.of("initContainers", "containers").flatMap(list -> items(spec.path(list))).toList();
    }

    List<Integer> ports() {
        return containers().stream().flatMap(container -> items(container.path("ports")))
                .map(port -> port.path("containerPort").asInt()).toList();
    }

    static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
