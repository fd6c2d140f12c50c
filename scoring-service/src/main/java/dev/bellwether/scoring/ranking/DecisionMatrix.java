package dev.bellwether.scoring.ranking;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.valuation.Valuation;

/**
 * Everybody that a ranking ranks, on the criteria that have a weight: what explanations and other methods work on.
 *
 * @param criteria ids, in the order of the columns
 * @param weights  of the criteria, adding up to 1
 * @param ranked   best first, in the order of the rows
 * @param values   0 to 1 on fixed scales; where nothing is known, the catalog's median
 */
public record DecisionMatrix(List<String> criteria, double[] weights, List<Ranked> ranked, double[][] values) {

    /** Of an earlier ranking, by its own method. */
    public static DecisionMatrix of(Recollection earlier) {
        return of(earlier.basis().needs(), earlier.basis().method(), earlier.valuation());
    }

    /** Of needs, as a ranking would answer them. */
    public static DecisionMatrix of(Needs needs, Method method, Valuation valuation) {
        var ranked = Ranker.rank(needs, method, valuation).ranked();
        if (ranked.isEmpty()) {
            return new DecisionMatrix(List.of(), new double[0], ranked, new double[0][]);
        }
        var columns = ranked.getFirst().contributions();
        return new DecisionMatrix(columns.stream().map(Contribution::criterion).toList(),
                columns.stream().mapToDouble(Contribution::weight).toArray(), ranked,
                ranked.stream().map(each -> row(each, valuation)).toArray(double[][]::new));
    }

    private static double[] row(Ranked ranked, Valuation valuation) {
        return ranked.contributions().stream().mapToDouble(part -> Objects.requireNonNullElseGet(part.value(),
                () -> valuation.value(part.criterion(), ranked.technology().slug()).point())).toArray();
    }

    /** What the criteria contribute to a score, adding up to it. For methods that add up only. */
    public double[] contributions(int row) {
        return ranked.get(row).contributions().stream().mapToDouble(Contribution::contribution).toArray();
    }

    /** The row of a technology; empty if it is not ranked. */
    public OptionalInt row(String slug) {
        return IntStream.range(0, ranked.size()).filter(i -> ranked.get(i).technology().slug().equals(slug)).findFirst();
    }
}
