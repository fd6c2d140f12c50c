package dev.bellwether.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.assertj.core.data.Offset;

import dev.bellwether.events.Json;
import tools.jackson.databind.JsonNode;

/** One worked case of a method: {@code src/test/resources/reference-cases/README.md} says how to read it. */
public record ReferenceCase(String name, JsonNode input, JsonNode expected, double tolerance) {

    /** The cases of a file whose input has that field. */
    public static Stream<ReferenceCase> of(String file, String field) {
        try (var in = ReferenceCase.class.getResourceAsStream("/reference-cases/" + file + ".json")) {
            var root = Json.mapper().readTree(in);
            return root.get("cases").valueStream().filter(node -> node.get("input").has(field))
                    .map(node -> new ReferenceCase(node.get("name").asString(), node.get("input"), node.get("expected"),
                            root.get("tolerance").asDouble()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double[] doubles(String field) {
        return doubles(input.get(field));
    }

    public static double[] doubles(JsonNode array) {
        return array.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    public List<Double> gappy(String field) {
        return Arrays.asList(
                input.get(field).valueStream().map(node -> node.isNull() ? null : node.asDouble()).toArray(Double[]::new));
    }

    public double number(String field) {
        return input.get(field).asDouble();
    }

    /** Every expected number is there, and it is the right one. */
    public void assertMatches(Map<String, ?> actual) {
        compare(name, expected, Json.mapper().valueToTree(actual));
    }

    private void compare(String path, JsonNode want, JsonNode got) {
        if (want.isObject()) {
            want.propertyNames().forEach(field -> compare(path + "/" + field, want.get(field), got.path(field)));
        } else if (want.isArray()) {
            assertThat(got.size()).as(path).isEqualTo(want.size());
            for (int i = 0; i < want.size(); i++) {
                compare(path + "/" + i, want.get(i), got.get(i));
            }
        } else if (want.isNull()) {
            assertThat(got.isNull() || got.isMissingNode()).as(path + " is undefined").isTrue();
        } else if (want.isNumber()) {
            assertThat(got.isNumber()).as(path + " is a number, was " + got).isTrue();
            assertThat(got.asDouble()).as(path).isCloseTo(want.asDouble(),
                    Offset.offset(tolerance * (1 + Math.abs(want.asDouble()))));
        } else {
            assertThat(got).as(path).isEqualTo(want);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
