package dev.bellwether.scoring.stack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Finds the best stacks, exactly: depth first through the parts, the best option of each first. A branch is left when even the best of all that is
 * still open could not bring it among those found. Of equal ones those count whose options come first, and as they are also found first, an equal
 * one that comes later need not be looked at. Values are added up in whole steps of 1e−15, so that a bound is not wrong by a rounding.
 */
final class Search {

    /** More combinations than this are not searched. */
    static final long MOST = 10_000_000;

    private static final double STEPS = 1e15;

    private final long[][] values;
    private final Match[][] matches;
    private final boolean statedOnly;
    private final int limit;
    private final long[] bestOfRest;
    private final int[] chosen;
    private final PriorityQueue<Found> found = new PriorityQueue<>(Found.BEST_FIRST.reversed());

    private Search(List<Field> fields, Match[][] matches, boolean statedOnly, int limit) {
        this.values = fields.stream().map(field -> field.options().stream()
                .mapToLong(option -> Math.round(option.value() * STEPS)).toArray()).toArray(long[][]::new);
        this.matches = matches;
        this.statedOnly = statedOnly;
        this.limit = limit;
        this.chosen = new int[fields.size()];
        this.bestOfRest = new long[fields.size() + 1];
        for (var part = fields.size() - 1; part >= 0; part--) {
            bestOfRest[part] = bestOfRest[part + 1]
                    + Arrays.stream(values[part]).max().orElse(0);
        }
    }

    /**
     * A stack.
     *
     * @param options place of each part's option
     * @param steps   sum of their values
     */
    record Found(int[] options, long steps) {

        static final Comparator<Found> BEST_FIRST = Comparator.<Found>comparingLong(each -> -each.steps)
                .thenComparing(Found::options, Arrays::compare);

        /** For comparing only: the exact score is made of the parts' contributions. */
        double score() {
            return steps / STEPS;
        }
    }

    /** @param matches of each part with each later one */
    static List<Found> best(List<Field> fields, Match[][] matches, boolean statedOnly, int limit) {
        var search = new Search(fields, matches, statedOnly, limit);
        search.extend(0, 0);
        var best = new ArrayList<>(search.found);
        best.sort(Found.BEST_FIRST);
        return Collections.unmodifiableList(best);
    }

    private void extend(int part, long steps) {
        if (part == values.length) {
            offer(steps);
            return;
        }
        for (var option = 0; option < values[part].length; option++) {
            var with = steps + values[part][option];
            // Options of which scores differ behind the twelfth decimal may stand the other way round, so that the next can be worth more.
            if (!full(with + bestOfRest[part + 1]) && allowed(part, option)) {
                chosen[part] = option;
                extend(part + 1, with);
            }
        }
    }

    private boolean full(long atBest) {
        return found.size() == limit && atBest <= found.peek().steps();
    }

    private boolean allowed(int part, int option) {
        for (var earlier = 0; earlier < part; earlier++) {
            if (matches[earlier][part].excluded(chosen[earlier], option)) {
                return false;
            }
        }
        return true;
    }

    private void offer(long steps) {
        if (statedOnly && !new Ties(matches, chosen).hangTogether()) {
            return;
        }
        found.add(new Found(chosen.clone(), steps));
        if (found.size() > limit) {
            found.poll();
        }
    }
}
