package dev.bellwether.scoring.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.sentence.Sentence;

/** The shortlist side by side, and what each option is worth on each criterion. */
final class OptionsPart {

    private OptionsPart() {}

    static String of(Decision decision) {
        var shortlist = decision.shortlist();
        if (shortlist.isEmpty()) {
            return "## Considered options\n\nNone: no technology is left to rank.\n\n";
        }
        return """
            ## Considered options

            %s
            %d of %d that were ranked. Values by criterion, 0 (worst) to 1:

            %s
            """.formatted(options(decision, shortlist), shortlist.size(), decision.outcome().ranked().size(),
                values(decision, shortlist));
    }

    private static String options(Decision decision, List<Ranked> shortlist) {
        return Markdown.table(List.of("rank", "option", "score", "could be", "known", "first in", "mostly rank"),
                IntStream.range(0, shortlist.size()).mapToObj(i -> option(decision, shortlist.get(i), i)).toList());
    }

    private static List<String> option(Decision decision, Ranked ranked, int place) {
        var found = decision.robustness().map(each -> each.items().get(place));
        return List.of(String.valueOf(ranked.rank()),
                Markdown.link(ranked.technology().name(), "/api/technologies/" + ranked.technology().slug()),
                Sentence.of("%.3f", ranked.score()), Sentence.of("%.3f to %.3f", ranked.low(), ranked.high()),
                Sentence.of("%.0f %%", 100 * ranked.coverage()),
                found.map(each -> Sentence.of("%.0f %%", 100 * each.rankAcceptability().getFirst())).orElse("–"),
                found.map(each -> each.likelyRanks().best() + " to " + each.likelyRanks().worst()).orElse("–"));
    }

    private static String values(Decision decision, List<Ranked> shortlist) {
        var head = new ArrayList<>(List.of("criterion"));
        shortlist.forEach(each -> head.add(Markdown.text(each.technology().name())));
        var rows = new ArrayList<List<String>>();
        for (var j = 0; j < shortlist.getFirst().contributions().size(); j++) {
            var row = new ArrayList<String>();
            row.add(Markdown.text(decision.criteria().get(shortlist.getFirst().contributions().get(j).criterion()).name()));
            for (var each : shortlist) {
                row.add(value(each.contributions().get(j)));
            }
            rows.add(row);
        }
        return Markdown.table(head, rows);
    }

    private static String value(Contribution part) {
        return part.value() == null ? "not known" : Sentence.of("%.2f", part.value());
    }
}
