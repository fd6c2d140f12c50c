package dev.bellwether.scoring.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Estimate;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.InputContribution;
import dev.bellwether.scoring.valuation.Leaf;
import dev.bellwether.scoring.valuation.Valuation;

/**
 * One technology's score and what it is made of (docs/methods.md, A.4, A.6, A.8).
 *
 * @param subject       which
 * @param total         the score
 * @param contributions of each criterion with a weight
 */
record Scored(Subject subject, Estimate total, List<Contribution> contributions) {

    /** @param weights of the criteria, above 0 and adding up to 1 */
    static Scored of(Subject subject, Map<String, Double> weights, MissingData missingData, Method method, Valuation valuation) {
        var coverage = Estimate.sum(weights.entrySet().stream().flatMap(entry -> valuation.leaves(entry.getKey(), subject.slug())
                .stream().map(leaf -> leaf.weighted(entry.getValue()))).toList()).coverage();
        var stretch = missingData == MissingData.RENORMALISE && coverage > 0;
        var parts = new ArrayList<Estimate>();
        var contributions = new ArrayList<Contribution>();
        weights.forEach((criterion, weight) -> {
            var leaves = valuation.leaves(criterion, subject.slug());
            var estimates = leaves.stream().map(leaf -> leaf.weighted(weight))
                    .map(estimate -> stretch ? estimate.stretched(coverage) : estimate).toList();
            var part = Estimate.sum(estimates);
            parts.add(part);
            contributions.add(contribution(criterion, weight, part, leaves, estimates, stretch));
        });
        return method.addsUp()
                ? new Scored(subject, Estimate.sum(parts), contributions)
                : new Scored(subject, Combined.of(method, weights.values(), parts, stretch),
                        contributions.stream().map(Contribution::apart).toList());
    }

    private static Contribution contribution(String criterion, double weight, Estimate part, List<Leaf> leaves,
            List<Estimate> estimates, boolean stretch) {
        var inputs = new ArrayList<InputContribution>();
        for (var i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).share() > 0) {
                inputs.add(input(leaves.get(i), weight, estimates.get(i), stretch));
            }
        }
        var value = stretch ? known(leaves) : Double.valueOf(part.point() / weight);
        return new Contribution(criterion, weight, value, part.point(), part.low(), part.high(), inputs);
    }

    /** The average over what is known; null if nothing is. */
    private static Double known(List<Leaf> leaves) {
        var known = leaves.stream().filter(leaf -> leaf.value() != null).toList();
        var shares = known.stream().mapToDouble(Leaf::share).sum();
        return shares == 0 ? null : known.stream().mapToDouble(leaf -> leaf.share() * leaf.value()).sum() / shares;
    }

    private static InputContribution input(Leaf leaf, double weight, Estimate estimate, boolean stretch) {
        var missing = leaf.value() == null;
        var known = leaf.known();
        return new InputContribution(leaf.input().id(), leaf.input().from(), known == null ? null : known.fact(), leaf.value(),
                missing, leaf.outside(), weight * leaf.share(), estimate.point(), missing && !stretch ? leaf.median() : null,
                known == null ? null : known.evidence());
    }
}
