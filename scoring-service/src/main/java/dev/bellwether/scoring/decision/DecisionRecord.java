package dev.bellwether.scoring.decision;

import java.util.Optional;

import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.robustness.Doubts;
import dev.bellwether.scoring.robustness.Robustness;
import dev.bellwether.scoring.robustness.Robustnesses;

/** Writes an architecture decision record, in the form of MADR (adr.github.io/madr), from a ranking. People decide: it proposes. */
public final class DecisionRecord {

    private DecisionRecord() {}

    /**
     * Markdown.
     *
     * @param profile that the ranking answers, in the version of then; empty if needs were sent
     */
    public static String of(Recollection ranking, Optional<Profile> profile) {
        var robustness = Robustnesses.refusal(ranking).isPresent()
                ? Optional.<Robustness>empty()
                : Optional.of(Robustnesses.of(ranking, Doubts.DEFAULT, Decision.SHORTLIST));
        var decision = new Decision(ranking, ranking.outcome(ranking.valuation()), robustness, profile);
        return head(decision) + ContextPart.of(decision) + OptionsPart.of(decision) + OutcomePart.of(decision)
                + EvidencePart.of(decision)
                + ExcludedPart.of(decision) + review(decision);
    }

    private static String head(Decision decision) {
        var choice = decision.chosen().map(Ranked::technology).map(each -> "Choose " + each.name()).orElse("Choose nothing yet");
        return """
            ---
            status: proposed
            date: %s
            ---

            # %s

            """.formatted(decision.day(), Markdown.text(choice + " for " + decision.purpose()));
    }

    private static String review(Decision decision) {
        var review = Review.of(decision);
        return "## Review\n\nOn %s: %s. What has changed by then, and why: %s.\n".formatted(review.on(),
                Markdown.text(review.reason()),
                Markdown.code("/api/rankings/{new}/changes?since=" + decision.ranking().id()));
    }
}
