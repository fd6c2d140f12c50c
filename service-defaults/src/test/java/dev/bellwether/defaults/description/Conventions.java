package dev.bellwether.defaults.description;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.bellwether.access.Need;
import dev.bellwether.access.Rules;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Completes an operation by what holds for all of them: its name, its tag, the problems it answers with, its headers. */
final class Conventions {

    private static final Map<String, String> STATUSES = Map.of("InvalidInput", "400", "NotFound", "404", "Conflict", "409",
            "PayloadTooLarge", "413");

    private final String path;
    private final String verb;
    private final ObjectNode operation;

    private Conventions(String path, String verb, ObjectNode operation) {
        this.path = path;
        this.verb = verb;
        this.operation = operation;
    }

    static void complete(String path, String verb, ObjectNode operation) {
        new Conventions(path, verb, operation).complete();
    }

    private void complete() {
        texts();
        name();
        problems();
        operation.path(Facts.THROWN).properties()
                .forEach(thrown -> refer(STATUSES.get(thrown.getKey())).put("description", upper(thrown.getValue().asString())));
        headers();
        scope();
        CommonParameters.describe(operation);
        operation.remove(List.of(Facts.THROWN, Facts.METHOD));
        sortResponses();
    }

    /** What is no JSON is a text, whatever type the code has for it. */
    private void texts() {
        operation.findValues("content").forEach(content -> content.properties().stream()
                .filter(type -> !type.getKey().matches(".*[/+]json|\\*/\\*"))
                .forEach(type -> ((ObjectNode) type.getValue()).putObject("schema").put("type", "string")));
    }

    private void name() {
        operation.putArray("tags").add(tag());
        if (operation.has(Facts.METHOD)) {
            var page = operation.findValuesAsString("$ref").stream().anyMatch(ref -> ref.endsWith("Page"));
            operation.put("operationId", OperationNames.of(verb, path, operation.path(Facts.METHOD).asString(), page));
        }
        operation.put("summary", operation.path("summary").asString("").replaceFirst("\\.$", ""));
    }

    private String tag() {
        var collection = path.replaceFirst("^/api/", "").replaceFirst("/.*", "");
        return collection.isEmpty() || collection.contains(".") ? "index" : collection;
    }

    private void problems() {
        List.of("400", "401", "403", "406", "429", "503", "5XX").forEach(this::refer);
        if (path.contains("{")) {
            refer("404");
        }
        if (operation.has("requestBody")) {
            refer("408");
            refer("413");
            refer("415");
        }
        if (hasParameter("If-Match")) {
            refer("412");
            refer("428");
        }
        if (takesKey()) {
            parameter("IdempotencyKey");
            refer("409");
            refer("422");
        }
    }

    private boolean takesKey() {
        return verb.equals("post") || verb.equals("patch");
    }

    private ObjectNode refer(String status) {
        return operation.withObject("/responses").withObject("/" + status).put("$ref",
                "#/components/responses/" + switch (status) {
                    case "304" -> "NotModified";
                    case "400" -> "InvalidInput";
                    case "401" -> "Unauthenticated";
                    case "403" -> "Forbidden";
                    case "404" -> "NotFound";
                    case "406" -> "NotAcceptable";
                    case "408" -> "Timeout";
                    case "409" -> "Conflict";
                    case "412" -> "PreconditionFailed";
                    case "413" -> "PayloadTooLarge";
                    case "415" -> "UnsupportedMediaType";
                    case "422" -> "KeyReused";
                    case "428" -> "PreconditionRequired";
                    case "429" -> "TooManyRequests";
                    case "503" -> "Unavailable";
                    default -> "Failed";
                });
    }

    private void headers() {
        if (verb.equals("get") && !operation.at("/responses/200/content").has("text/event-stream")) {
            parameter("IfNoneMatch");
            refer("304");
            header("200", "ETag");
        } else if (hasParameter("If-Match") || operation.path("responses").has("201")) {
            header("200", "ETag");
            header("201", "ETag");
        }
        header("201", "Location");
    }

    private void scope() {
        var concrete = PathContainer.parsePath(path.replaceAll("[{}]", ""));
        if (Rules.of(HttpMethod.valueOf(verb.toUpperCase()), concrete, List::of) instanceof Need.Scoped(var scope)) {
            operation.putArray("security").addObject().putArray("oauth2").add(scope.key());
        }
    }

    private void header(String status, String name) {
        if (operation.path("responses").has(status)) {
            operation.withObject("/responses/" + status + "/headers/" + name).put("$ref", "#/components/headers/" + name);
        }
    }

    private void parameter(String name) {
        operation.withArray("/parameters").addObject().put("$ref", "#/components/parameters/" + name);
    }

    private boolean hasParameter(String name) {
        return operation.path("parameters").valueStream().anyMatch(parameter -> parameter.path("name").asString().equals(name));
    }

    private void sortResponses() {
        var sorted = new TreeMap<String, JsonNode>();
        operation.path("responses").properties().forEach(response -> sorted.put(response.getKey(), response.getValue()));
        operation.putObject("responses").setAll(sorted);
    }

    private static String upper(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1) + ".";
    }
}
