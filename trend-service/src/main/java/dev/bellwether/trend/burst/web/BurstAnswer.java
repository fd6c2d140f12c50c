package dev.bellwether.trend.burst.web;

import java.time.Instant;
import java.util.List;

import dev.bellwether.events.trend.Period;

/**
 * When a technology was talked of far more than usual.
 *
 * @param asOf       the moment whose closed periods were looked at; null before the technology's first trend
 * @param s          how many times the share is raised in a burst; null unless the method is kleinberg
 * @param gamma      what entering a burst costs; null unless the method is kleinberg
 * @param items      signal by signal
 * @param unsuitable signals that the method cannot use, and why
 */
record BurstAnswer(Instant asOf, String technology, String method, Double s, Double gamma, List<SignalPart> items,
        List<Unsuitable> unsuitable) {

    /**
     * One signal.
     *
     * @param periods how many were looked at, from the first to the last of them
     * @param share   of the source's total over all periods, 0 to 1; null unless the method is kleinberg
     * @param bursts  oldest first; null unless the method is kleinberg
     * @param changes oldest first; null unless the method is bocpd
     */
    record SignalPart(String signal, int periods, Period from, Period through, Double share, List<BurstPart> bursts,
            List<ChangePart> changes) {}

    /**
     * A burst.
     *
     * @param from   its first period
     * @param to     its last period
     * @param weight how much better a raised share explains it, in nats
     * @param count  in all of it
     * @param total  of the source in all of it
     * @param share  of the source's total, 0 to 1
     */
    record BurstPart(Period from, Period to, double weight, double count, double total, double share) {}

    /**
     * A change of the mean count.
     *
     * @param at          the first period after it
     * @param before      mean count a period since the change before
     * @param after       mean count a period up to the next change
     * @param probability of a change just there, 0 to 1
     */
    record ChangePart(Period at, double before, double after, double probability) {}

    /**
     * A signal that cannot be used.
     *
     * @param reason {@code not-a-count}, {@code no-total} (its counts are not measured against the source's total), {@code too-short} (fewer than six
     *               periods), {@code not-whole} or {@code more-than-total}
     */
    record Unsuitable(String signal, String reason) {}
}
