package dev.bellwether.scoring.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.robustness.Robustness;
import dev.bellwether.scoring.sentence.Sentence;

/** What is chosen, why, and how sure that is. */
final class OutcomePart {

    private static final int NAMED = 3;

    private OutcomePart() {}

    static String of(Decision decision) {
        var outcome = decision.chosen().map(chosen -> chosen(decision, chosen))
                .orElse("None of the candidates has what is asked for. Which must-have could be given up?\n");
        return "## Decision outcome\n\n" + outcome + "\n";
    }

    private static String chosen(Decision decision, Ranked chosen) {
        var lines = new ArrayList<String>();
        lines.add("Proposed: **%s**, because it has the highest score, %s, mostly by %s.".formatted(
                Markdown.text(chosen.technology().name()), Sentence.of("%.3f", chosen.score()),
                criteria(decision, chosen, Comparator.comparingDouble((Contribution part) -> -part.weight() * worth(part)))));
        lines.add("Its weakest are %s.".formatted(criteria(decision, chosen, Comparator.comparingDouble(OutcomePart::worth))));
        if (chosen.provisional()) {
            lines.add(Sentence.of("This is provisional: only %.0f %% of the weight is known.", 100 * chosen.coverage()));
        }
        if (!chosen.unknownMustHaves().isEmpty()) {
            lines.add("It is not known whether it has: "
                    + String.join("; ", chosen.unknownMustHaves().stream().map(ContextPart::mustHave).toList()) + ".");
        }
        decision.outcome().warnings().forEach(warning -> lines.add(Markdown.text(warning) + "."));
        return String.join("\n", lines) + "\n\n### How sure that is\n\n"
                + decision.robustness().map(found -> robustness(decision, found)).orElse("Not told for this ranking.\n");
    }

    private static String robustness(Decision decision, Robustness found) {
        var slug = found.first().technology().slug();
        var tied = found.tieGroups().stream().filter(group -> group.contains(slug)).flatMap(List::stream)
                .filter(each -> !each.equals(slug)).toList();
        var lines = Stream.of(List.of(Markdown.text(found.first().sentence())),
                tied.isEmpty()
                        ? List.<String>of()
                        : List.of("Its order is noise against " + Markdown.text(Sentence.list(tied))
                                + ": any of these is as good a choice."),
                List.of(Sentence.of(
                        "Weights were drawn around those above (%s, kappa %.0f) and what is not known from what the catalog has; "
                                + "seed %d, shares within %.3f.",
                        found.sureness().name().toLowerCase(Locale.ROOT), found.kappa(),
                        found.seed(), found.precision().share())),
                List.of(Markdown.link("All of it", "/api/rankings/" + decision.ranking().id() + "/robustness") + "."))
                .flatMap(List::stream).toList();
        return String.join("\n", lines) + "\n";
    }

    private static String criteria(Decision decision, Ranked chosen, Comparator<Contribution> order) {
        return Markdown.text(Sentence.list(chosen.contributions().stream().filter(part -> part.value() != null).sorted(order)
                .limit(NAMED)
                .map(part -> Sentence.of("%s (%.2f)", decision.criteria().get(part.criterion()).name(), part.value())).toList()));
    }

    private static double worth(Contribution part) {
        return part.value() == null ? 0 : part.value();
    }
}
