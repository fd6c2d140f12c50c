package dev.bellwether.defaults.description;

import java.util.TreeSet;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is sent need not have every field that is always there in an answer. So a type that is both sent and answered has two schemas; that of
 * what is sent ends in {@code Input} and requires nothing.
 */
final class Inputs {

    private Inputs() {}

    static void split(JsonNode paths, ObjectNode schemas) {
        var bodies = paths.findValues("requestBody");
        var sent = new TreeSet<String>();
        bodies.forEach(body -> ApiFile.collect(body, schemas, sent));
        var answered = new TreeSet<String>();
        paths.findValues("responses").forEach(responses -> ApiFile.collect(responses, schemas, answered));
        sent.stream().filter(name -> !answered.contains(name))
                .forEach(name -> ((ObjectNode) schemas.path(name)).remove("required"));
        sent.retainAll(answered);
        sent.forEach(name -> schemas.set(name + "Input", ((ObjectNode) schemas.path(name)).deepCopy().without("required")));
        bodies.forEach(body -> rename(body, sent));
        var inputs = new TreeSet<String>();
        bodies.forEach(body -> ApiFile.collect(body, schemas, inputs));
        inputs.forEach(name -> rename(schemas.path(name), sent));
    }

    private static void rename(JsonNode node, TreeSet<String> names) {
        node.findParents("$ref").forEach(parent -> {
            var ref = parent.path("$ref").asString();
            if (names.contains(ref.substring(ref.lastIndexOf('/') + 1))) {
                ((ObjectNode) parent).put("$ref", ref + "Input");
            }
        });
    }
}
