package dev.bellwether.gateway.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import tools.jackson.databind.JsonNode;

/** What in a new description would break a caller of the old one. */
final class BreakingChanges {

    /** What openapi-diff 2.1.7 does not compare in OpenAPI 3.1; only the type itself could be widened, and readers would not expect it. */
    private static final Set<String> SEEN_HERE = Set.of("type", "format");

    private BreakingChanges() {}

    static List<String> between(JsonNode before, JsonNode after) {
        var compared = OpenApiCompare.fromContents(before.toString(), after.toString());
        var found = new ArrayList<>(operations(compared).toList());
        types("", before, after, found);
        return found;
    }

    private static Stream<String> operations(ChangedOpenApi compared) {
        return Stream.concat(
                compared.getMissingEndpoints().stream().map(gone -> gone.getMethod() + " " + gone.getPathUrl() + " is gone"),
                compared.getChangedOperations().stream().filter(changed -> changed.isIncompatible())
                        .map(changed -> changed.getHttpMethod() + " " + changed.getPathUrl() + " is incompatible"));
    }

    private static void types(String at, JsonNode before, JsonNode after, List<String> found) {
        // Parameters, in any order.
        before.valueStream().filter(element -> before.isArray() && element.has("name")).forEach(element -> after.valueStream()
                .filter(other -> other.path("name").equals(element.path("name")))
                .forEach(other -> types(at + "/" + element.path("name").asString(), element, other, found)));
        before.properties().forEach(entry -> {
            var now = after.path(entry.getKey());
            var place = at + "/" + entry.getKey();
            if (SEEN_HERE.contains(entry.getKey()) && entry.getValue().isString() && now.isString()) {
                if (!now.equals(entry.getValue())) {
                    found.add(place + " was " + entry.getValue() + " and is " + now);
                }
            } else if (!entry.getKey().startsWith("example")) {
                types(place, entry.getValue(), now, found);
            }
        });
    }
}
