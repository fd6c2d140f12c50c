package dev.bellwether.scoring.decision;

import java.time.LocalDate;

import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.ranking.answer.Ranked;

/**
 * When to look at a decision again.
 *
 * @param on     the day
 * @param reason why then
 */
record Review(LocalDate on, String reason) {

    private static final int MONTHS = 6;
    private static final Path SUPPORT = Path.of("technology.supportDaysLeft");

    /** After half a year, or when the promised support of what is chosen ends, if that is sooner. */
    static Review of(Decision decision) {
        var usual = decision.day().plusMonths(MONTHS);
        return decision.chosen().flatMap(chosen -> SUPPORT.read(decision.subject(chosen), decision.day()).map(Known::fact)
                .filter(days -> days instanceof Fact.Amount(double left) && left > 0)
                .map(days -> decision.day().plusDays((long) ((Fact.Amount) days).amount())).filter(end -> end.isBefore(usual))
                .map(end -> supportEnds(end, chosen)))
                .orElse(new Review(usual, "half a year after the data"));
    }

    private static Review supportEnds(LocalDate end, Ranked chosen) {
        return new Review(end, "the promised support of the newest release of " + chosen.technology().name() + " ends");
    }
}
