package dev.bellwether.scoring.explanation;

import dev.bellwether.scoring.constraint.Checked;
import dev.bellwether.scoring.constraint.Truth;
import dev.bellwether.scoring.explanation.answer.Beats;
import dev.bellwether.scoring.explanation.answer.WhyNot;
import dev.bellwether.scoring.explanation.answer.WhyNot.CatchUp;
import dev.bellwether.scoring.explanation.answer.WhyNot.Verdict;
import dev.bellwether.scoring.method.Ranks;
import dev.bellwether.scoring.ranking.Candidacy;
import dev.bellwether.scoring.ranking.DecisionMatrix;
import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.Recollections;
import dev.bellwether.scoring.ranking.answer.Ranked;
import org.springframework.stereotype.Service;

/** Why a technology is not first in an earlier ranking, or not in it. */
@Service
public class WhyNots {

    private final Recollections recollections;

    WhyNots(Recollections recollections) {
        this.recollections = recollections;
    }

    /** Of any technology that the catalog had then. */
    public WhyNot why(String ranking, String slug) {
        var earlier = recollections.get(ranking);
        var method = earlier.basis().method();
        var valuation = earlier.valuation();
        var candidacy = Candidacy.of(slug, earlier.basis().needs(), method, valuation);
        var ranked = DecisionMatrix.of(earlier.basis().needs(), method, valuation).ranked();
        var rank = 1 + (int) ranked.stream().filter(each -> Ranks.better(each.score(), candidacy.score().point())).count();
        var verdict = verdict(candidacy, rank);
        var rankOf = ranked.size() + (verdict == Verdict.FIRST || verdict == Verdict.RANKED ? 0 : 1);
        var comparable = method.addsUp() && verdict != Verdict.FIRST && !ranked.isEmpty();
        var against = comparable ? against(candidacy, ranked.getFirst(), earlier) : null;
        var catchUp = comparable && Explanations.linear(earlier)
                ? CatchingUp.of(Side.of(candidacy), Side.of(ranked.getFirst())).orElse(null)
                : null;
        return answer(ranking, candidacy, verdict, rank, rankOf, against, catchUp);
    }

    private static WhyNot answer(String ranking, Candidacy candidacy, Verdict verdict, int rank, int rankOf, Beats against,
            CatchUp catchUp) {
        var failed = candidacy.checks().stream().filter(check -> check.truth() == Truth.FALSE).map(LettingIn::of).toList();
        var unknown = candidacy.checks().stream().filter(check -> check.truth() == Truth.UNKNOWN).map(Checked::constraint)
                .toList();
        var open = new WhyNot(ranking, candidacy.technology(), verdict, candidacy.objections(), failed, unknown,
                candidacy.score().point(), rank, rankOf, against, catchUp, null);
        return open.saying(WhyNotSentence.of(open));
    }

    private static Verdict verdict(Candidacy candidacy, int rank) {
        if (!candidacy.objections().isEmpty()) {
            return Verdict.NOT_CONSIDERED;
        }
        if (!candidacy.passes()) {
            return Verdict.EXCLUDED;
        }
        return rank == 1 ? Verdict.FIRST : Verdict.RANKED;
    }

    private static Beats against(Candidacy candidacy, Ranked first, Recollection earlier) {
        return Beating.of(Side.of(candidacy), Side.of(first), Explanations.linear(earlier));
    }
}
