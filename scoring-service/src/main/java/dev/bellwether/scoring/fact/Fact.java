package dev.bellwether.scoring.fact;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Something that is known of a technology. What is not known is no fact: there is none for "unknown". */
public sealed interface Fact {

    /** A text such as {@code event-loop}. */
    record Text(@JsonValue String text) implements Fact {
        @Override
        public String toString() {
            return text;
        }
    }

    /** A finite number. */
    record Amount(@JsonValue double amount) implements Fact {
        @Override
        public String toString() {
            return Double.toString(amount);
        }
    }

    /** Yes or no. */
    record Flag(@JsonValue boolean set) implements Fact {
        @Override
        public String toString() {
            return Boolean.toString(set);
        }
    }

    /** Several, such as the languages of a framework or the choices of a must-have. */
    record Many(@JsonValue List<Fact> facts) implements Fact {

        /** Makes the list unmodifiable. */
        public Many {
            facts = List.copyOf(facts);
        }

        /** One text each. */
        public static Many texts(List<String> texts) {
            return new Many(texts.stream().<Fact>map(Text::new).toList());
        }

        @Override
        public String toString() {
            return facts.stream().map(Fact::toString).collect(Collectors.joining(", "));
        }
    }

    /** The fact that a JSON value states: a text, number, boolean or list of those. Empty for anything else, such as null. */
    static Optional<Fact> of(Object json) {
        return switch (json) {
            case String text -> Optional.of(new Text(text));
            case Boolean set -> Optional.of(new Flag(set));
            case Number number when Double.isFinite(number.doubleValue()) -> Optional.of(new Amount(number.doubleValue()));
            case List<?> list -> many(list);
            case null, default -> Optional.empty();
        };
    }

    /** Like {@link #of}, for reading stored JSON, which holds facts only. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Fact read(Object json) {
        return of(json).orElseThrow(() -> new IllegalArgumentException("not a text, number, boolean or list of those"));
    }

    private static Optional<Fact> many(List<?> list) {
        var facts = list.stream().flatMap(each -> of(each).stream()).filter(fact -> !(fact instanceof Many)).toList();
        return facts.size() == list.size() ? Optional.of(new Many(facts)) : Optional.empty();
    }
}
