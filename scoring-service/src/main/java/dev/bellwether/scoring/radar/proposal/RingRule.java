package dev.bellwether.scoring.radar.proposal;

import dev.bellwether.scoring.radar.Rule;

/**
 * The ring that evidence speaks for. Rings are bands of the value; an entry moves only when its value has passed a threshold by the margin, so
 * that a value near a threshold does not make it go to and fro.
 */
final class RingRule {

    /** Sums of binary fractions are off by less. */
    private static final double DUST = 1e-9;

    private RingRule() {}

    /**
     * How far out, 0 the innermost.
     *
     * @param current where it is now; null if it is not on the radar
     */
    static int ring(Rule rule, Integer current, Evidence evidence) {
        if (evidence.barred() != null) {
            return rule.thresholds().size();
        }
        var target = current == null ? band(rule, evidence.value()) : moved(rule, current, evidence.value());
        return evidence.provisional() ? held(current, target) : target;
    }

    private static int moved(Rule rule, int current, double value) {
        var inner = band(rule, value - rule.margin());
        return inner < current ? inner : Math.max(current, band(rule, value + rule.margin()));
    }

    /** Where little is known, nothing gets into the innermost ring, and nothing has to go further out. */
    private static int held(Integer current, int target) {
        return current == null ? Math.max(target, 1) : Math.min(current, Math.max(target, 1));
    }

    private static int band(Rule rule, double value) {
        return (int) rule.thresholds().stream().takeWhile(threshold -> value < threshold - DUST).count();
    }
}
