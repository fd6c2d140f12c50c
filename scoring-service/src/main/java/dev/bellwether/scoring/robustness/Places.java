package dev.bellwether.scoring.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import dev.bellwether.scoring.ranking.answer.RankInterval;
import dev.bellwether.scoring.robustness.smaa.Acceptability;
import dev.bellwether.scoring.robustness.smaa.Confidence;

/** The first of a field, with what came of the draws. */
record Places(Field field, Acceptability found, int count) {

    private static final double TAIL = 0.05;

    List<RobustPlace> list(int confidenceDraws, long seed) {
        var confidences = confidences(confidenceDraws, seed);
        return IntStream.range(0, count).mapToObj(i -> place(i, confidences.get(i))).toList();
    }

    private RobustPlace place(int i, Double confidence) {
        var ranked = field.ranked().get(i);
        return new RobustPlace(ranked.rank(), ranked.technology(), ranked.score(), ranks(i),
                new RankInterval(found.rankAt(i, TAIL), found.rankAt(i, 1 - TAIL)),
                IntStream.range(0, count).mapToObj(k -> found.winning(i, k)).toList(),
                found.centralWeights(i).map(this::named).orElse(null), confidence);
    }

    private List<Double> ranks(int i) {
        var shares = found.ofRanks(i);
        var last = IntStream.range(0, shares.length).filter(r -> shares[r] > 0).max().orElse(0);
        return DoubleStream.of(Arrays.copyOf(shares, last + 1)).boxed().toList();
    }

    private Map<String, Double> named(double[] weights) {
        var named = new LinkedHashMap<String, Double>();
        for (var j = 0; j < weights.length; j++) {
            named.put(field.criteria().get(j), weights[j]);
        }
        return named;
    }

    /** By index, of those that are ever first. */
    private Map<Integer, Double> confidences(int draws, long seed) {
        var confidence = new Confidence(field.alternatives());
        var asked = new ArrayList<Integer>();
        IntStream.range(0, count).forEach(i -> found.centralWeights(i).ifPresent(weights -> {
            confidence.ask(i, weights);
            asked.add(i);
        }));
        var shares = confidence.shares(draws, seed);
        var confidences = new HashMap<Integer, Double>();
        IntStream.range(0, shares.size()).forEach(each -> confidences.put(asked.get(each), shares.get(each)));
        return confidences;
    }
}
