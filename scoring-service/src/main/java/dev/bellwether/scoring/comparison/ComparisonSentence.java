package dev.bellwether.scoring.comparison;

import dev.bellwether.scoring.explanation.Side;
import dev.bellwether.scoring.sentence.Sentence;

/** Who fits a profile best, and who may not be chosen all the same. */
final class ComparisonSentence {

    private ComparisonSentence() {}

    static String of(Fits fits) {
        return Sentence.of("By the needs of %s: %s.", fits.profile().name(),
                Sentence.list(fits.best().stream().map(side -> told(side, fits)).toList()));
    }

    private static String told(Side side, Fits fits) {
        var candidacy = fits.candidacies().get(side.technology().slug());
        var barred = !candidacy.objections().isEmpty() ? ", no candidate" : candidacy.passes() ? "" : ", lacks a must-have";
        return Sentence.of("%s (%.3f%s)", side.technology().name(), side.score(), barred);
    }
}
