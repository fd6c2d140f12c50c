package dev.bellwether.catalog.technology.form;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Merge Patch (RFC 7396): objects are merged member by member, null removes a member, everything else replaces. Jackson's own merging
 * keeps nulls and appends to lists, so it does not do.
 */
public final class MergePatch {

    private MergePatch() {}

    /**
     * The technology that a patch makes of another.
     *
     * @throws InvalidInput with every fault, if there is any
     */
    public static Technology apply(Technology technology, ObjectNode patch) {
        return TechnologyForm.read((ObjectNode) merge(Json.mapper().valueToTree(technology), patch), technology.slug());
    }

    /** What a patch makes of nothing: its own members, without the nulls. */
    public static ObjectNode create(ObjectNode patch) {
        return (ObjectNode) merge(Json.mapper().createObjectNode(), patch);
    }

    /** The algorithm of RFC 7396, section 2; neither argument is changed. */
    public static JsonNode merge(JsonNode target, JsonNode patch) {
        if (!(patch instanceof ObjectNode members)) {
            return patch;
        }
        var merged = target instanceof ObjectNode object ? object.deepCopy() : Json.mapper().createObjectNode();
        members.forEachEntry((name, value) -> {
            if (value.isNull()) {
                merged.remove(name);
            } else {
                merged.set(name, merge(merged.get(name), value));
            }
        });
        return merged;
    }
}
