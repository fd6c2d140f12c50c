package dev.bellwether.scoring.explanation;

import java.util.List;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.scoring.explanation.answer.Explanation;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.ranking.DecisionMatrix;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.Recollections;
import org.springframework.stereotype.Service;

/** Explains earlier rankings from what was kept with them. */
@Service
public class Explanations {

    private final Recollections recollections;

    Explanations(Recollections recollections) {
        this.recollections = recollections;
    }

    /**
     * Why a ranking is as it is.
     *
     * @param of      the technology to explain; null for the first
     * @param against the one to compare it with; null for the first, or for the second if the first is explained
     */
    public Explanation explain(String ranking, String of, String against) {
        var earlier = recollections.get(ranking);
        var method = earlier.basis().method();
        if (!method.addsUp()) {
            throw new Conflict(
                    "Scores by " + method.text() + " are not made of parts that add up; rank by additive to have them explained");
        }
        var valuation = earlier.valuation();
        var ranked = DecisionMatrix.of(earlier.basis().needs(), method, valuation).ranked().stream().map(Side::of).toList();
        if (ranked.isEmpty()) {
            throw new Conflict("Nobody is ranked, so there is nothing to explain");
        }
        var one = of == null ? ranked.getFirst() : find(of, ranked);
        var other = against != null ? find(against, ranked) : one != ranked.getFirst() ? ranked.getFirst() : second(ranked);
        var movable = ranked.size() > 1 && linear(earlier);
        var first = ranked.getFirst();
        var challengers = ranked.subList(1, ranked.size());
        return new Explanation(ranking, earlier.basis().asOf(), earlier.basis().methodVersion(), CatalogMean.of(one, valuation),
                other == null ? null : Beating.of(one, other, linear(earlier)),
                movable ? Steadying.of(first, challengers) : null,
                movable ? Shifts.smallest(first, challengers).orElse(null) : null,
                movable ? Shifts.nearest(first, challengers).orElse(null) : null);
    }

    /** With missing data left out, the weights of what is left differ from one technology to the next. */
    static boolean linear(Recollection earlier) {
        return earlier.basis().needs().missingData() == MissingData.CATALOG_MEDIAN;
    }

    private static Side second(List<Side> ranked) {
        return ranked.size() == 1 ? null : ranked.get(1);
    }

    private static Side find(String slug, List<Side> ranked) {
        return ranked.stream().filter(each -> each.technology().slug().equals(slug)).findFirst()
                .orElseThrow(() -> new NotFound("'" + slug + "' is not ranked there; why-not says why"));
    }
}
