package dev.bellwether.scoring.explanation;

import java.util.List;

import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.sentence.Sentence;

/** Numbers and facts as they stand in a sentence. */
final class Words {

    private static final double LEAST_SHOWN = 0.0005;

    private Words() {}

    /** Differences with their criteria, but for those that three digits do not show. */
    static String named(List<String> criteria, Differences differences, List<Integer> which) {
        var shown = which.stream().filter(j -> Math.abs(differences.byCriterion()[j]) >= LEAST_SHOWN)
                .map(j -> Sentence.of("%s %+.3f", criteria.get(j), differences.byCriterion()[j])).toList();
        return shown.isEmpty() ? "nothing" : Sentence.list(shown);
    }

    /** A fact, a whole number without decimals. */
    static String of(Fact fact) {
        return switch (fact) {
            case Fact.Amount(double amount) -> number(amount);
            case Fact.Many(var facts) -> String.join(", ", facts.stream().map(Words::of).toList());
            case Fact.Text _,Fact.Flag _ -> fact.toString();
        };
    }

    /** A number in up to four digits. */
    static String number(double amount) {
        return amount == Math.rint(amount) && Math.abs(amount) < 1e15
                ? Long.toString((long) amount)
                : Sentence.of("%.4g", amount);
    }
}
