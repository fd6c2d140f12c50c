package dev.bellwether.catalog.browse;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.bellwether.catalog.technology.State;
import dev.bellwether.defaults.problem.Faults;

/**
 * A filter as it stands in a query: each parameter can be repeated or hold several values with commas between them.
 *
 * @param kind     any of these
 * @param language any of these
 * @param tag      any of these
 * @param state    any of these; without it, all but retired
 * @param q        words, all of which must occur; at most 100 characters and 8 words, since each is looked for in every text
 */
public record FilterParameters(List<String> kind, List<String> language, List<String> tag, List<String> state, String q) {

    private static final int MOST_VALUES = 50;
    private static final int LONGEST_TEXT = 100;
    private static final int MOST_WORDS = 8;

    /** Makes every list present. */
    public FilterParameters {
        kind = values(kind);
        language = values(language);
        tag = values(tag);
        state = values(state);
        q = q == null ? "" : q.strip();
    }

    /** @throws dev.bellwether.defaults.problem.InvalidInput if a state is unknown or a limit is passed */
    public Filter filter() {
        var faults = new Faults();
        few(kind, "/kind", faults);
        few(language, "/language", faults);
        few(tag, "/tag", faults);
        var words = Stream.of(q.split("\\s+")).filter(word -> !word.isEmpty()).toList();
        faults.check(q.length() <= LONGEST_TEXT, "/q", "must not be longer than " + LONGEST_TEXT + " characters");
        faults.check(words.size() <= MOST_WORDS, "/q", "must not have more than " + MOST_WORDS + " words");
        var states = states(faults);
        faults.throwIfAny();
        return new Filter(kind, language, tag, states, words);
    }

    private Set<State> states(Faults faults) {
        var states = EnumSet.noneOf(State.class);
        for (var text : state) {
            var known = State.of(text);
            faults.check(known.isPresent(), "/state", "'" + text + "' is not one of active, deprecated, retired");
            known.ifPresent(states::add);
        }
        return states.isEmpty() ? EnumSet.of(State.ACTIVE, State.DEPRECATED) : states;
    }

    private static List<String> values(List<String> sent) {
        return sent == null ? List.of() : sent.stream().flatMap(value -> Stream.of(value.split(","))).map(String::strip).toList();
    }

    private static void few(List<String> values, String pointer, Faults faults) {
        faults.check(values.size() <= MOST_VALUES, pointer, "must not have more than " + MOST_VALUES + " values");
    }
}
