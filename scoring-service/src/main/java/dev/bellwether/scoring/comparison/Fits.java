package dev.bellwether.scoring.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.bellwether.scoring.comparison.answer.Compared.Fit;
import dev.bellwether.scoring.constraint.Checked;
import dev.bellwether.scoring.constraint.Truth;
import dev.bellwether.scoring.explanation.Beating;
import dev.bellwether.scoring.explanation.CatalogMean;
import dev.bellwether.scoring.explanation.LettingIn;
import dev.bellwether.scoring.explanation.Side;
import dev.bellwether.scoring.explanation.answer.Beats;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.Candidacy;
import dev.bellwether.scoring.ranking.DecisionMatrix;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.valuation.Valuation;

/**
 * How technologies fit a profile by the default method.
 *
 * @param profile     whose needs
 * @param valuation   the catalog on the scales
 * @param candidacies of those compared, by slug
 * @param ranked      everybody that the profile ranks
 */
record Fits(Profile profile, Valuation valuation, Map<String, Candidacy> candidacies, List<Ranked> ranked) {

    static Fits of(Profile profile, List<Subject> subjects, Valuation valuation) {
        var candidacies = new LinkedHashMap<String, Candidacy>();
        subjects.forEach(each -> candidacies.put(each.slug(),
                Candidacy.of(each.slug(), profile.needs(), Method.ADDITIVE, valuation)));
        return new Fits(profile, valuation, candidacies, DecisionMatrix.of(profile.needs(), Method.ADDITIVE, valuation).ranked());
    }

    Fit of(String slug) {
        var candidacy = candidacies.get(slug);
        var score = candidacy.score();
        var rank = ranked.stream().filter(each -> each.technology().slug().equals(slug)).map(Ranked::rank).findFirst()
                .orElse(null);
        return new Fit(score.point(), score.low(), score.high(), score.coverage(), rank, ranked.size(), candidacy.objections(),
                candidacy.checks().stream().filter(check -> check.truth() == Truth.FALSE).map(LettingIn::of).toList(),
                candidacy.checks().stream().filter(check -> check.truth() == Truth.UNKNOWN).map(Checked::constraint).toList(),
                CatalogMean.of(Side.of(candidacy), valuation));
    }

    /** Criteria with a weight, with the contributions of each technology. */
    Map<String, Map<String, Contribution>> contributions() {
        return candidacies.values().iterator().next().contributions().stream().map(Contribution::criterion)
                .collect(Collectors.toMap(Function.identity(), this::contributionsOf, (a, _) -> a, LinkedHashMap::new));
    }

    private Map<String, Contribution> contributionsOf(String criterion) {
        var contributions = new LinkedHashMap<String, Contribution>();
        candidacies.forEach((slug, candidacy) -> candidacy.contributions().stream()
                .filter(each -> each.criterion().equals(criterion)).forEach(each -> contributions.put(slug, each)));
        return contributions;
    }

    /** Of every pair, the best first. */
    List<Beats> beats() {
        var linear = profile.needs().missingData() == MissingData.CATALOG_MEDIAN;
        var sides = best();
        var beats = new ArrayList<Beats>();
        for (var i = 0; i < sides.size(); i++) {
            for (var j = i + 1; j < sides.size(); j++) {
                beats.add(Beating.of(sides.get(i), sides.get(j), linear));
            }
        }
        return beats;
    }

    List<Side> best() {
        return candidacies.values().stream().map(Side::of).sorted(Comparator.comparingDouble(Side::score).reversed()).toList();
    }
}
