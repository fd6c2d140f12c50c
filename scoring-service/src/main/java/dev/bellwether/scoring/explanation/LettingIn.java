package dev.bellwether.scoring.explanation;

import dev.bellwether.scoring.constraint.Checked;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.explanation.answer.WhyNot.Missed;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.sentence.Sentence;

/** The smallest change, of a technology or of what is asked for, after which a must-have lets it in. */
public final class LettingIn {

    private LettingIn() {}

    /** Of a must-have that is known not to be there. */
    public static Missed of(Checked failed) {
        var asked = failed.constraint();
        var away = failed.distance() == null ? "" : Sentence.of(" (%s away)", Words.number(failed.distance()));
        var sentence = Sentence.of("%s is %s, but must be %s%s; asking for %s would let it in.", asked.field().text(),
                Words.of(failed.observed()), wanted(asked), away, relaxed(asked, failed.observed()));
        return new Missed(asked, failed.observed(), failed.distance(), sentence);
    }

    private static String wanted(MustHave asked) {
        var value = Words.of(asked.value());
        return switch (asked.op()) {
            case EQUAL -> value;
            case IN -> "one of " + value;
            case NOT_EQUAL -> "other than " + value;
            case NOT_IN -> "none of " + value;
            case LESS -> "below " + value;
            case AT_MOST -> "at most " + value;
            case GREATER -> "above " + value;
            case AT_LEAST -> "at least " + value;
            case CONTAINS -> "something with " + value;
        };
    }

    private static String relaxed(MustHave asked, Fact observed) {
        return switch (asked.op()) {
            case LESS, AT_MOST -> "at most " + Words.of(observed);
            case GREATER, AT_LEAST -> "at least " + Words.of(observed);
            case EQUAL, IN -> "that or " + Words.of(observed);
            case NOT_EQUAL, NOT_IN -> "no such exception";
            case CONTAINS -> "less than that";
        };
    }
}
