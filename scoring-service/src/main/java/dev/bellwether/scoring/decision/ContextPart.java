package dev.bellwether.scoring.decision;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.sentence.Sentence;

/** What is decided, from what, and by what it is judged. */
final class ContextPart {

    private ContextPart() {}

    static String of(Decision decision) {
        return """
            ## Context and problem statement

            Which technology fits %s best?%s
            %s
            ## Decision drivers

            %s
            Must-haves:

            %s
            Considered: %s.

            """.formatted(Markdown.text(decision.purpose()), described(decision), basis(decision), weights(decision),
                mustHaves(decision.basis().needs().mustHaves()), considered(decision));
    }

    private static String described(Decision decision) {
        return decision.profile().map(Profile::description).filter(text -> !text.isBlank()).map(text -> " " + Markdown.text(text))
                .orElse("");
    }

    private static String basis(Decision decision) {
        var basis = decision.basis();
        var asked = basis.profile() == null
                ? "needs that were sent with the question"
                : Markdown.link(basis.profile().id(), "/api/profiles/" + basis.profile().id()) + " in version "
                        + basis.profile().version();
        return "\n" + Markdown.bullets(List.of(
                "Ranking: " + Markdown.link(decision.ranking().id(), "/api/rankings/" + decision.ranking().id())
                        + " of " + basis.asOf(),
                "Profile: " + asked, "Catalog revision: " + Markdown.code(basis.catalogRevision()),
                "Observation snapshot: " + Markdown.code(basis.observationSnapshot()),
                "Method: " + Markdown.code(basis.methodVersion())));
    }

    private static String weights(Decision decision) {
        var criteria = decision.criteria();
        var rows = decision.ranking().weights().entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(each -> List.of(Markdown.text(criteria.get(each.getKey()).name()), Sentence.of("%.3f", each.getValue()),
                        Markdown.text(criteria.get(each.getKey()).description()),
                        String.valueOf(criteria.get(each.getKey()).version())))
                .toList();
        return Markdown.table(List.of("criterion", "weight", "a high value means", "version"), rows);
    }

    private static String mustHaves(List<MustHave> mustHaves) {
        return mustHaves.isEmpty() ? "- none\n" : Markdown.bullets(mustHaves.stream().map(ContextPart::mustHave).toList());
    }

    static String mustHave(MustHave mustHave) {
        return Markdown.code(mustHave.field().text()) + " " + Markdown.text(mustHave.op().symbol() + " " + mustHave.value());
    }

    private static String considered(Decision decision) {
        var candidates = decision.basis().needs().candidates();
        var filters = Stream.of(filter("of kind", candidates.kinds()), filter("in", candidates.languages()),
                filter("tagged", candidates.tags()), filter("named", candidates.slugs()), filter("but not", candidates.exclude()))
                .flatMap(List::stream).toList();
        return "technologies that are not retired" + (filters.isEmpty() ? "" : ", " + String.join(", ", filters));
    }

    private static List<String> filter(String word, List<String> values) {
        return values.isEmpty() ? List.of() : List.of(word + " " + Markdown.text(String.join(" or ", values)));
    }
}
