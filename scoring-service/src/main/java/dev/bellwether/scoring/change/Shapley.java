package dev.bellwether.scoring.change;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Splits a change among its causes (Shapley 1953; docs/methods.md, A.11): each gets what it adds, on average over all orders in which the
 * causes could have come. No order is preferred, the parts add up to the change, and what has changed nothing gets nothing.
 */
final class Shapley {

    private final List<Cause> causes;

    /** @param causes that have changed; the others get nothing */
    Shapley(Collection<Cause> causes) {
        this.causes = List.copyOf(causes);
    }

    /** @param value of a world, which is a set of causes that have come already, as their bits */
    Split split(ToDoubleFunction<Integer> value) {
        var parts = new double[Cause.values().length];
        var sets = 1 << causes.size();
        for (var set = 0; set < sets; set++) {
            var before = value.applyAsDouble(bits(set));
            var share = share(Integer.bitCount(set));
            for (var i = 0; i < causes.size(); i++) {
                if ((set & 1 << i) == 0) {
                    parts[causes.get(i).ordinal()] += share * (value.applyAsDouble(bits(set | 1 << i)) - before);
                }
            }
        }
        return Split.of(parts);
    }

    /** The share of all orders in which exactly that many given ones come before, and then this one. */
    private double share(int before) {
        var share = 1.0 / causes.size();
        for (var i = 1; i <= before; i++) {
            share *= (double) i / (causes.size() - i);
        }
        return share;
    }

    private int bits(int set) {
        var bits = 0;
        for (var i = 0; i < causes.size(); i++) {
            bits |= (set & 1 << i) == 0 ? 0 : causes.get(i).bit();
        }
        return bits;
    }

    /** All causes of a world, as their bits. */
    int all() {
        return Arrays.stream(Cause.values()).filter(causes::contains).mapToInt(Cause::bit).sum();
    }
}
