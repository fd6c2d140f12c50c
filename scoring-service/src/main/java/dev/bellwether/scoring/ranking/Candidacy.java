package dev.bellwether.scoring.ranking;

import java.util.List;

import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.scoring.constraint.Checked;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.valuation.Valuation;

/**
 * How one technology fares with some needs, whether it would be ranked or not.
 *
 * @param technology    which
 * @param objections    in sentences, what keeps it from being a candidate; empty if nothing
 * @param checks        of every must-have
 * @param passes        whether these let it in
 * @param score         what it is worth, as if it were let in
 * @param contributions what that is made of
 */
public record Candidacy(TechnologyRef technology, List<String> objections, List<Checked> checks, boolean passes, Estimate score,
        List<Contribution> contributions) {

    /** @throws NotFound if the catalog did not have it */
    public static Candidacy of(String slug, Needs needs, Method method, Valuation valuation) {
        var subject = valuation.subjects().stream().filter(each -> each.slug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("There is no technology '" + slug + "'"));
        return of(subject, needs, method, valuation);
    }

    private static Candidacy of(Subject subject, Needs needs, Method method, Valuation valuation) {
        var screened = Screened.of(subject, needs, valuation.day());
        var scored = Scored.of(subject, Ranker.weights(needs), needs.missingData(), method, valuation);
        return new Candidacy(TechnologyRef.of(subject), needs.candidates().objections(subject), screened.checks(),
                screened.passes(needs.unknownMustHaves()), scored.total(), scored.contributions());
    }
}
