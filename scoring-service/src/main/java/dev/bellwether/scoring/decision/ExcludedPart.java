package dev.bellwether.scoring.decision;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.scoring.ranking.answer.Excluded;
import dev.bellwether.scoring.sentence.Sentence;

/** Who was not ranked, and why. */
final class ExcludedPart {

    private ExcludedPart() {}

    static String of(Decision decision) {
        var excluded = decision.outcome().excluded();
        return "## Excluded\n\n" + (excluded.isEmpty()
                ? "Nobody: every candidate has every must-have, as far as is known.\n"
                : Markdown.table(List.of("technology", "why"), excluded.stream()
                        .map(each -> List.of(Markdown.text(each.technology().name()), why(each))).toList()))
                + "\n";
    }

    private static String why(Excluded excluded) {
        return String.join("; ", Stream.concat(excluded.failed().stream().map(ExcludedPart::failed),
                excluded.unknownMustHaves().stream().map(each -> ContextPart.mustHave(each) + " is not known")).toList());
    }

    private static String failed(Excluded.Failed failed) {
        var distance = failed.distance() == null ? "" : Sentence.of(", %.4g off", failed.distance());
        return ContextPart.mustHave(failed.constraint()) + ": is " + Markdown.text(failed.observed()) + distance;
    }
}
