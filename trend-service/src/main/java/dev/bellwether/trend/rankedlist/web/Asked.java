package dev.bellwether.trend.rankedlist.web;

import java.time.Instant;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.aggregation.Method;
import dev.bellwether.trend.rankedlist.ListRules;
import dev.bellwether.trend.rankedlist.Question;
import dev.bellwether.trend.rankedlist.Span;
import dev.bellwether.trend.view.web.Parameter;

/**
 * A question's words, as they were sent.
 *
 * @param universe what the lists are about; {@code all} if absent
 * @param period   only lists that lie wholly in it, such as {@code 2026} or {@code 2026-Q1}
 * @param from     first period of a range; goes with {@code to}
 * @param to       last period of a range, of the same length
 * @param method   {@code borda} (the default), {@code rrf}, {@code borda-mean-rest}, {@code mc4} or {@code kemeny}
 * @param k        of {@code rrf}, 0 to 1000; 10 if absent
 */
record Asked(String universe, String period, String from, String to, String method, Integer k, String asOf, Integer limit) {

    private static final int LARGEST_K = 1_000;

    /** @throws InvalidInput with every fault of it, or the first parameter that cannot be read */
    Question question(Instant now) {
        var about = universe == null ? ListRules.ALL : universe;
        var how = method == null ? Method.BORDA : Parameter.choose("method", method, Method.values(), Parameter::word);
        var faults = new Faults();
        ListRules.universe(about, faults);
        faults.check(k == null || how == Method.RRF, "/k", "goes with method rrf only");
        faults.check(k == null || k >= 0 && k <= LARGEST_K, "/k", "must be 0 to " + LARGEST_K);
        var span = span(faults);
        faults.throwIfAny();
        return new Question(about, span, how, k == null ? Method.USUAL_K : k, Parameter.asOf(asOf, now));
    }

    private Span span(Faults faults) {
        var only = period("period", period);
        var first = period("from", from);
        var last = period("to", to);
        if (only != null) {
            faults.check(first == null && last == null, "/period", "goes without from and to");
            return new Span(only, only);
        }
        if (first == null && last == null) {
            return null;
        }
        if (first == null || last == null) {
            faults.add(first == null ? "/from" : "/to", "is missing: from and to go together");
        } else if (first.cadence() != last.cadence() || last.compareTo(first) < 0) {
            faults.add("/to", "must be as long as from and not before it");
        }
        return new Span(first, last);
    }

    /** The period of a parameter; null if absent. */
    static Period period(String parameter, String text) {
        try {
            return text == null ? null : Period.parse(text);
        } catch (IllegalArgumentException e) {
            throw new InvalidInput("/" + parameter, e.getMessage());
        }
    }
}
