package dev.bellwether.scoring.exchange.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.scoring.yaml.YamlDocument;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a JSON or YAML file, which knows its pointer.
 *
 * @param node    what stands there; missing if nothing does
 * @param pointer JSON Pointer to it
 */
record Tree(JsonNode node, String pointer) {

    static final JsonMapper JSON = JsonMapper.builder().build();

    /** @throws InvalidInput with the line if it is none */
    static Tree json(byte[] file) {
        try {
            return new Tree(JSON.readTree(file), "");
        } catch (JacksonException e) {
            throw new InvalidInput(List.of(JsonFaults.of(e)));
        }
    }

    /** @throws InvalidInput with the line if it is none */
    static Tree yaml(byte[] file) {
        return YamlDocument.all(file).stream().findFirst().map(document -> new Tree(document.root(), ""))
                .orElseThrow(() -> new InvalidInput("", "There is nothing in the file"));
    }

    Tree at(String name) {
        return new Tree(node.path(name), pointer + "/" + JsonFaults.escape(name));
    }

    /** @throws InvalidInput if it is none */
    List<Tree> items() {
        if (!node.isArray()) {
            throw new InvalidInput(pointer, "must be a list");
        }
        var items = new ArrayList<Tree>();
        for (var i = 0; i < node.size(); i++) {
            items.add(new Tree(node.get(i), pointer + "/" + i));
        }
        return items;
    }

    List<Tree> itemsIfAny() {
        return node.isMissingNode() || node.isNull() ? List.of() : items();
    }

    /** Null if nothing stands there, or nothing but blanks; numbers and booleans as they are written. */
    String text() {
        return node.isValueNode() && !node.isNull() && !node.asString().isBlank() ? node.asString().strip() : null;
    }

    String text(String name) {
        return at(name).text();
    }

    /** Everything but the named ones that is one value, as texts; what is no single value, as JSON. */
    Map<String, String> others(Set<String> named) {
        var others = new LinkedHashMap<String, String>();
        node.properties().stream().filter(each -> !named.contains(each.getKey()) && !each.getValue().isNull()).forEach(
                each -> others.put(each.getKey(),
                        each.getValue().isValueNode() ? each.getValue().asString() : each.getValue().toString()));
        others.values().removeIf(String::isBlank);
        return others;
    }
}
