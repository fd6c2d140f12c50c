package dev.bellwether.scoring.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.scoring.fact.Evidence;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.InputContribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.sentence.Sentence;

/** What each option's score rests on, and where to look. */
final class EvidencePart {

    /** Of each option: what has the most influence. All of it is in the ranking. */
    private static final int MOST = 8;

    private EvidencePart() {}

    static String of(Decision decision) {
        return "## Evidence\n\n"
                + decision.shortlist().stream().map(each -> option(decision, each)).collect(Collectors.joining());
    }

    private static String option(Decision decision, Ranked ranked) {
        var slug = ranked.technology().slug();
        var inputs = ranked.contributions().stream().map(Contribution::inputs).flatMap(List::stream).toList();
        var known = inputs.stream().filter(input -> input.evidence() != null)
                .sorted(Comparator.comparingDouble(input -> -input.weight())).limit(MOST)
                .map(input -> row(slug, input)).toList();
        var missing = inputs.stream().filter(InputContribution::missing).count();
        return "### %s\n\n%s%s\n%d of %d inputs are not known.\n\n".formatted(Markdown.text(ranked.technology().name()),
                links(decision, ranked),
                Markdown.table(List.of("fact", "found", "worth", "weight", "where"), known), missing, inputs.size());
    }

    private static List<String> row(String slug, InputContribution input) {
        return List.of(Markdown.code(input.from().text()), Markdown.text(input.observed()),
                input.value() == null ? "–" : Sentence.of("%.2f", input.value()), Sentence.of("%.3f", input.weight()),
                where(slug, input.evidence()));
    }

    private static String where(String slug, Evidence evidence) {
        return switch (evidence.kind()) {
            case FACT, DERIVED ->
                Markdown.link("catalog", "/api/technologies/" + slug + "/history") + ", version " + evidence.version()
                        + " by " + Markdown.text(evidence.statedBy());
            case SIGNAL -> Markdown.link(evidence.signal(), "/api/trends/" + slug + "/series?signal=" + evidence.signal()) + ", "
                    + Markdown.text(evidence.period());
            case TREND ->
                Markdown.link("trend over " + evidence.window(), "/api/trends/" + slug + "?window=" + evidence.window());
            case LEVEL -> Markdown.link("level", "/api/trends/" + slug);
            case ASSESSMENT -> Markdown.link("ratings", "/api/assessments?technology=" + slug) + " by "
                    + evidence.assessed().count();
        };
    }

    private static String links(Decision decision, Ranked ranked) {
        var links = new ArrayList<String>();
        decision.subject(ranked).technology().links().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .forEach(link -> links.add(Markdown.link(link.getKey(), link.getValue())));
        return links.isEmpty() ? "" : String.join(" · ", links) + "\n\n";
    }
}
