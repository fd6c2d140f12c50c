package dev.bellwether.scoring.ranking;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.method.Ranks;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.MustHaveStatus;
import dev.bellwether.scoring.ranking.answer.RankInterval;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.valuation.Valuation;
import dev.bellwether.scoring.weight.Points;

/** Answers needs from a valued catalog: filter, score, rank. Nothing else goes in and nothing is remembered. */
public final class Ranker {

    private static final double ENOUGH = 0.6;

    private Ranker() {}

    /** By the default method. */
    static Outcome rank(Needs needs, Valuation valuation) {
        return rank(needs, Method.ADDITIVE, valuation);
    }

    /** By that method. */
    public static Outcome rank(Needs needs, Method method, Valuation valuation) {
        var screened = valuation.subjects().stream().filter(needs.candidates()::include)
                .map(subject -> Screened.of(subject, needs, valuation.day())).toList();
        var weights = weights(needs);
        var passed = screened.stream().filter(each -> each.passes(needs.unknownMustHaves())).toList();
        var scored = passed.stream().map(each -> Scored.of(each.subject(), weights, needs.missingData(), method, valuation))
                .toList();
        var ranks = Ranks.of(scored.stream().mapToDouble(each -> each.total().point()).toArray());
        var ranked = IntStream.range(0, passed.size()).mapToObj(i -> ranked(ranks[i], passed.get(i), scored.get(i), scored))
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparing(each -> each.technology().slug())).toList();
        var excluded = screened.stream().filter(each -> !each.passes(needs.unknownMustHaves())).map(Screened::excluded)
                .sorted(Comparator.comparing(each -> each.technology().slug())).toList();
        return new Outcome(ranked, excluded, Warnings.of(needs, method, valuation, ranked));
    }

    /** Criteria with a weight, in the order of their ids. */
    static Map<String, Double> weights(Needs needs) {
        var shares = Points.weights(needs.weights().values().stream().mapToDouble(points -> points).toArray());
        var weights = new LinkedHashMap<String, Double>();
        for (var criterion : needs.weights().keySet()) {
            weights.put(criterion, shares[weights.size()]);
        }
        weights.values().removeIf(weight -> weight == 0);
        return weights;
    }

    private static Ranked ranked(int rank, Screened screened, Scored scored, List<Scored> all) {
        var total = scored.total();
        var better = all.stream().filter(other -> other.total().necessarilyBetterThan(total)).count();
        var worse = all.stream().filter(other -> total.necessarilyBetterThan(other.total())).count();
        var unknown = screened.unknown();
        return new Ranked(rank, TechnologyRef.of(screened.subject()), total.point(), total.low(), total.high(), total.coverage(),
                Ranks.better(ENOUGH, total.coverage()), new RankInterval((int) better + 1, all.size() - (int) worse),
                unknown.isEmpty() ? MustHaveStatus.PASS : MustHaveStatus.UNKNOWN, unknown, scored.contributions());
    }
}
