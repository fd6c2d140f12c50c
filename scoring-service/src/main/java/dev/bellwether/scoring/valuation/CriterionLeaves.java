package dev.bellwether.scoring.valuation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.value.Placed;
import dev.bellwether.scoring.weight.Points;

/** The inputs of one criterion for every technology, by slug. */
final class CriterionLeaves {

    private CriterionLeaves() {}

    static Map<String, List<Leaf>> of(Criterion criterion, List<Subject> subjects, LocalDate day) {
        var columns = criterion.inputs().stream().map(input -> Column.of(input, subjects, day)).toList();
        var leaves = new LinkedHashMap<String, List<Leaf>>();
        for (var row = 0; row < subjects.size(); row++) {
            var at = row;
            var shares = shares(columns, at);
            leaves.put(subjects.get(at).slug(),
                    IntStream.range(0, columns.size()).mapToObj(i -> columns.get(i).leaf(at, shares[i])).toList());
        }
        return leaves;
    }

    /**
     * What nobody owes counts by its confidence, and not at all where it is not known. It depends on this technology alone. Where nothing else
     * is looked at and nothing is known, it is a gap like any other.
     */
    private static double[] shares(List<Column> columns, int row) {
        var points = columns.stream().mapToDouble(column -> column.points(row)).toArray();
        return Points.weights(Arrays.stream(points).sum() > 0
                ? points
                : columns.stream().mapToDouble(column -> column.input().weight()).toArray());
    }

    private record Column(Input input, List<Known> known, List<Placed> placed, double median) {

        static Column of(Input input, List<Subject> subjects, LocalDate day) {
            var known = subjects.stream().map(subject -> input.from().read(subject, day).orElse(null)).toList();
            var placed = known.stream().map(each -> place(input, each)).toList();
            return new Column(input, known, placed, input.median() != null ? input.median() : CriterionLeaves.median(placed));
        }

        double points(int row) {
            if (!input.from().voluntary()) {
                return input.weight();
            }
            return placed.get(row) == null ? 0 : input.weight() * known.get(row).confidence();
        }

        Leaf leaf(int row, double share) {
            return new Leaf(input, share, known.get(row), placed.get(row), median);
        }
    }

    private static Placed place(Input input, Known known) {
        return known == null ? null : input.scale().place(known.fact()).orElse(null);
    }

    private static double median(List<Placed> placed) {
        var sorted = placed.stream().filter(Objects::nonNull).mapToDouble(Placed::value).sorted().toArray();
        return sorted.length < Estimate.KNOWN_FOR_MEDIAN
                ? Estimate.NO_MEDIAN
                : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
