package dev.bellwether.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.value.Better;
import dev.bellwether.scoring.value.Incalculable;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One worked case with its known result. */
public record ReferenceCase(String name, JsonNode input, JsonNode expected, double tolerance) {

    /** All cases of a file. */
    public static Stream<ReferenceCase> of(String file) {
        try (var json = ReferenceCase.class.getResourceAsStream("/reference-cases/" + file + ".json")) {
            var root = new JsonMapper().readTree(json);
            return root.get("cases").valueStream().map(each -> new ReferenceCase(each.get("name").asString(), each.get("input"),
                    each.get("expected"), root.get("tolerance").asDouble()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cases of a file that say something about this. */
    public static Stream<ReferenceCase> of(String file, String subject) {
        return of(file).filter(each -> each.expected.has(subject));
    }

    public boolean expects(String field) {
        return expected.has(field);
    }

    public double number(String field) {
        return input.get(field).asDouble();
    }

    public double[] row(String field) {
        return row(input.get(field));
    }

    public double[][] matrix(String field) {
        return matrix(input.get(field));
    }

    public Better[] better() {
        return Arrays.stream(row("types")).mapToObj(type -> type > 0 ? Better.MORE : Better.LESS).toArray(Better[]::new);
    }

    public void same(String field, double actual) {
        close(field, actual, expected.get(field).asDouble());
    }

    public void same(String field, double[] actual) {
        same(field, actual, row(expected.get(field)));
    }

    public void same(String field, double[][] actual) {
        var wanted = matrix(expected.get(field));
        assertThat(actual).as(field).hasNumberOfRows(wanted.length);
        IntStream.range(0, wanted.length).forEach(i -> same(field, actual[i], wanted[i]));
    }

    public void same(String field, int[] actual) {
        assertThat(actual).as(field).containsExactly(Arrays.stream(row(expected.get(field))).mapToInt(x -> (int) x).toArray());
    }

    public void close(String what, double actual, double wanted) {
        assertThat(actual).as(what).isCloseTo(wanted, within(tolerance * (1 + Math.abs(wanted))));
    }

    /** The calculation is refused with the code that the field names. */
    public void refused(String field, ThrowingCallable calculation) {
        assertThatExceptionOfType(Incalculable.class).isThrownBy(calculation).extracting(Incalculable::code)
                .isEqualTo(Incalculable.Code.valueOf(expected.get(field).asString()));
    }

    public static double[] row(JsonNode node) {
        return node.valueStream().mapToDouble(JsonNode::asDouble).toArray();
    }

    public static double[][] matrix(JsonNode node) {
        return node.valueStream().map(ReferenceCase::row).toArray(double[][]::new);
    }

    /** Values of which null ones are missing. */
    public static List<Double> gappy(JsonNode node) {
        return Arrays.asList(node.valueStream().map(each -> each.isNull() ? null : each.asDouble()).toArray(Double[]::new));
    }

    private void same(String field, double[] actual, double[] wanted) {
        assertThat(actual).as(field).hasSize(wanted.length);
        IntStream.range(0, wanted.length).forEach(i -> close(field + "/" + i, actual[i], wanted[i]));
    }

    @Override
    public String toString() {
        return name;
    }
}
