package dev.bellwether.scoring.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.Ranker;
import dev.bellwether.scoring.valuation.Valuation;
import dev.bellwether.scoring.weight.Points;

/** Who can be which part, and what each would contribute. */
final class Fields {

    private Fields() {}

    static List<Field> of(StackQuestion question, Valuation valuation) {
        var parts = question.parts();
        var shares = Points.weights(parts.stream().mapToDouble(Part::points).toArray());
        return IntStream.range(0, parts.size()).mapToObj(i -> of(parts.get(i), shares[i], question.needs(), valuation)).toList();
    }

    private static Field of(Part part, double share, Needs needs, Valuation valuation) {
        var mustHaves = new ArrayList<>(needs.mustHaves());
        mustHaves.addAll(part.mustHaves());
        var outcome = Ranker.rank(
                new Needs(needs.weights(), mustHaves, part.candidates(), needs.missingData(), needs.unknownMustHaves()),
                Method.ADDITIVE, valuation);
        var sort = valuation.subjects().stream().filter(part.candidates()::include)
                .collect(Collectors.toMap(Subject::slug, each -> each.technology().name()));
        return new Field(part, share, sort,
                outcome.ranked().stream().map(each -> new Option(each, share * each.score())).toList(), outcome.excluded());
    }
}
