package dev.bellwether.scoring.yaml;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.UnicodeReader;
import org.yaml.snakeyaml.representer.Representer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One document of a YAML file. Every scalar is the text that is written, since a version {@code 3.10} is no number; aliases of whole
 * collections are refused, with which a few lines can describe more than any memory holds.
 *
 * @param root  its content; an empty scalar is null
 * @param lines by JSON Pointer, from 1
 */
public record YamlDocument(JsonNode root, Map<String, Integer> lines) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The documents of a file that hold something. */
    public static List<YamlDocument> all(byte[] file) {
        var options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setCodePointLimit(Integer.MAX_VALUE);
        var dumping = new DumperOptions();
        var yaml = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options);
        var documents = new ArrayList<YamlDocument>();
        try {
            for (var node : yaml.composeAll(new UnicodeReader(new ByteArrayInputStream(file)))) {
                var lines = new HashMap<String, Integer>();
                documents.add(new YamlDocument(json(node, "", lines), lines));
            }
        } catch (MarkedYAMLException broken) {
            var at = broken.getProblemMark();
            throw new InvalidInput("", "Not YAML at line %d, column %d: %s".formatted(at.getLine() + 1, at.getColumn() + 1,
                    broken.getProblem()));
        } catch (YAMLException broken) {
            throw new InvalidInput("", "Not YAML that is read here: " + broken.getMessage());
        }
        return documents.stream().filter(each -> !each.root().isNull()).toList();
    }

    /** The line of a place; null if there is no such place. */
    public Integer line(String pointer) {
        return lines.get(pointer);
    }

    private static JsonNode json(Node node, String pointer, Map<String, Integer> lines) {
        lines.put(pointer, line(node));
        return switch (node) {
            case MappingNode mapping -> object(mapping, pointer, lines);
            case SequenceNode sequence -> {
                var array = NODES.arrayNode();
                for (var each : sequence.getValue()) {
                    array.add(json(each, pointer + "/" + array.size(), lines));
                }
                yield array;
            }
            case ScalarNode scalar when scalar.isPlain() && (scalar.getValue().isEmpty() || scalar.getValue().equals("null")
                    || scalar.getValue().equals("~")) ->
                NODES.nullNode();
            case ScalarNode scalar -> NODES.stringNode(scalar.getValue());
            default -> throw new InvalidInput(pointer, "Line " + line(node) + " is an alias, which is not read here");
        };
    }

    private static ObjectNode object(MappingNode mapping, String pointer, Map<String, Integer> lines) {
        var object = NODES.objectNode();
        for (var entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key) || object.has(key.getValue())) {
                throw new InvalidInput(pointer,
                        "Line " + line(entry.getKeyNode()) + " repeats a key, or has one that is no text");
            }
            object.set(key.getValue(),
                    json(entry.getValueNode(), pointer + "/" + JsonFaults.escape(key.getValue()), lines));
        }
        return object;
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
