package dev.bellwether.scoring.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.InputContribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.valuation.Valuation;

/** What a reader of a ranking should be careful about, in sentences. */
final class Warnings {

    private Warnings() {}

    static List<String> of(Needs needs, Method method, Valuation valuation, List<Ranked> ranked) {
        var warnings = new ArrayList<String>();
        if (needs.missingData() == MissingData.RENORMALISE) {
            warnings.add("Missing data is left out of the scores: an optimistic reading that rewards what is not known");
        }
        unknownSlugs(needs, valuation, warnings);
        needs.mustHaves().stream()
                .filter(each -> valuation.subjects().stream().noneMatch(it -> each.field().read(it, valuation.day()).isPresent()))
                .forEach(each -> warnings.add("No technology has '" + each.field().text() + "', which a must-have asks for"));
        if (ranked.isEmpty()) {
            warnings.add("No technology is left to rank");
            return warnings;
        }
        var worst = ranked.stream().filter(each -> each.score() == 0).count();
        if (method == Method.WEIGHTED_PRODUCT && worst > 0) {
            warnings.add("%d of %d have a criterion at its worst, which makes their product 0".formatted(worst, ranked.size()));
        }
        ranked.getFirst().contributions().stream().map(Contribution::criterion)
                .filter(criterion -> ranked.stream().allMatch(each -> unknown(each, criterion)))
                .forEach(criterion -> warnings.add("Nothing is known of " + criterion + " for any of the ranked technologies"));
        if (ranked.getFirst().provisional()) {
            warnings.add("First place is provisional: only %.0f %% of the weight is known".formatted(
                    100 * ranked.getFirst().coverage()));
        }
        return warnings;
    }

    private static void unknownSlugs(Needs needs, Valuation valuation, List<String> warnings) {
        var known = valuation.subjects().stream().map(each -> each.slug()).collect(Collectors.toSet());
        needs.candidates().slugs().stream().filter(slug -> !known.contains(slug))
                .forEach(slug -> warnings.add("The catalog has no technology '" + slug + "'"));
    }

    private static boolean unknown(Ranked ranked, String criterion) {
        return ranked.contributions().stream().filter(each -> each.criterion().equals(criterion)).map(Contribution::inputs)
                .flatMap(List::stream).map(InputContribution::value).noneMatch(Objects::nonNull);
    }
}
