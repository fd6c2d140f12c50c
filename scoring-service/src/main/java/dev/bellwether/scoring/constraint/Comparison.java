package dev.bellwether.scoring.constraint;

import java.util.List;
import java.util.Locale;

import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Fact.Amount;
import dev.bellwether.scoring.fact.Fact.Many;
import dev.bellwether.scoring.fact.Fact.Text;

/** Compares a fact with what is asked for. Texts are the same regardless of case; a fact of another kind than asked for tells nothing. */
final class Comparison {

    private Comparison() {}

    static Truth of(Op op, Fact observed, Fact asked) {
        return switch (op) {
            case EQUAL, IN -> any(observed, asked);
            case NOT_EQUAL, NOT_IN -> not(any(observed, asked));
            case CONTAINS -> contains(observed, asked);
            case LESS, AT_MOST, GREATER, AT_LEAST -> numbers(op, observed, asked);
        };
    }

    private static Truth any(Fact observed, Fact asked) {
        if (each(observed).isEmpty()) {
            return Truth.FALSE;
        }
        var choices = each(asked).stream().filter(choice -> each(observed).stream().anyMatch(fact -> sameKind(fact, choice)))
                .toList();
        if (choices.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(choices.stream().anyMatch(choice -> each(observed).stream().anyMatch(fact -> same(fact, choice))));
    }

    private static Truth contains(Fact observed, Fact asked) {
        if (observed instanceof Text(var whole) && asked instanceof Text(var part)) {
            return Truth.of(whole.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)));
        }
        return observed instanceof Many(var facts) ? Truth.of(facts.stream().anyMatch(fact -> same(fact, asked))) : Truth.UNKNOWN;
    }

    private static Truth numbers(Op op, Fact observed, Fact asked) {
        if (!(observed instanceof Amount(double is) && asked instanceof Amount(double limit))) {
            return Truth.UNKNOWN;
        }
        return Truth.of(switch (op) {
            case LESS -> is < limit;
            case AT_MOST -> is <= limit;
            case GREATER -> is > limit;
            default -> is >= limit;
        });
    }

    private static List<Fact> each(Fact fact) {
        return fact instanceof Many(var facts) ? facts : List.of(fact);
    }

    private static boolean sameKind(Fact fact, Fact other) {
        return fact.getClass() == other.getClass();
    }

    private static boolean same(Fact fact, Fact other) {
        return fact instanceof Text(var text) && other instanceof Text(var same)
                ? text.equalsIgnoreCase(same)
                : fact.equals(other);
    }

    private static Truth not(Truth truth) {
        return switch (truth) {
            case TRUE -> Truth.FALSE;
            case FALSE -> Truth.TRUE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }
}
