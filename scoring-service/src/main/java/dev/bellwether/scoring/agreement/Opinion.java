package dev.bellwether.scoring.agreement;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import dev.bellwether.scoring.method.Copras;
import dev.bellwether.scoring.method.Marcos;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.method.Preference;
import dev.bellwether.scoring.method.Promethee;
import dev.bellwether.scoring.method.Vikor;
import dev.bellwether.scoring.value.Better;

/**
 * A way to score the same values.
 *
 * @param method       the name
 * @param setDependent whether leaving a technology out can reorder the others
 * @param scores       from values (0 to 1, more is better) and weights; more is better
 */
record Opinion(String method, boolean setDependent, BiFunction<double[][], double[], double[]> scores) {

    /** VIKOR weighs the majority's regret as much as the largest single one. */
    private static final double MAJORITY = 0.5;
    /** Leads of up to so much of a scale count for nothing in PROMETHEE. */
    private static final double INDIFFERENCE = 0.05;
    /** From so much of a scale on they count in full. */
    private static final double PREFERENCE = 0.30;

    /** All that there are, the ranking methods first. */
    static List<Opinion> all() {
        var methods = Arrays.stream(Method.values()).map(method -> new Opinion(method.text(), false,
                (values, weights) -> Arrays.stream(values).mapToDouble(row -> method.score(weights, row)).toArray()));
        return Stream.concat(methods, Stream.of(new Opinion("vikor", true, Opinion::vikor),
                new Opinion("promethee-2", true, Opinion::promethee),
                new Opinion("copras", true, (values, weights) -> Copras.of(values, weights, better(weights)).utility()),
                new Opinion("marcos", true, (values, weights) -> Marcos.utilities(values, weights, better(weights))))).toList();
    }

    /** VIKOR whole: its scores leave out which are as good as the best. */
    static Vikor compromise(double[][] values, double[] weights) {
        return Vikor.of(values, weights, MAJORITY, better(weights));
    }

    private static double[] vikor(double[][] values, double[] weights) {
        return Arrays.stream(compromise(values, weights).compromise()).map(q -> 1 - q).toArray();
    }

    private static double[] promethee(double[][] values, double[] weights) {
        var preference = Preference.linear(INDIFFERENCE, PREFERENCE);
        return Promethee.of(values, weights, Collections.nCopies(weights.length, preference), better(weights)).netFlow();
    }

    private static Better[] better(double[] weights) {
        return Collections.nCopies(weights.length, Better.MORE).toArray(Better[]::new);
    }
}
