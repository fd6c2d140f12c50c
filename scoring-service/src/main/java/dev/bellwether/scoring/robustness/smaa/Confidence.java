package dev.bellwether.scoring.robustness.smaa;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * Confidence factors (docs/methods.md, A.9): how likely an alternative is first with weights of its own, when only what is not known is
 * drawn. All are asked about with the same draws, those of the seed.
 */
public final class Confidence {

    private final Alternatives alternatives;
    private final List<Contender> contenders = new ArrayList<>();

    /** Of nobody yet. */
    public Confidence(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    /** Asks about that alternative with those weights. */
    public void ask(int alternative, double... weights) {
        contenders.add(new Contender(alternatives, alternative, weights));
    }

    /**
     * The share of draws in which each is first, in the order of asking.
     *
     * @param draws how often the gaps are drawn; where there are none, the answer is exact
     */
    public List<Double> shares(int draws, long seed) {
        var rounds = alternatives.gaps().isEmpty() ? 1 : draws;
        var streams = Smaa.streams(seed, (rounds + Smaa.BLOCK - 1) / Smaa.BLOCK);
        var blocks = IntStream.range(0, streams.length).parallel()
                .mapToObj(block -> count(streams[block], Math.min(Smaa.BLOCK, rounds - block * Smaa.BLOCK))).toList();
        return IntStream.range(0, contenders.size())
                .mapToObj(each -> blocks.stream().mapToInt(block -> block[each]).sum() / (double) rounds).toList();
    }

    private int[] count(UniformRandomProvider random, int draws) {
        var firsts = new int[contenders.size()];
        for (var draw = 0; draw < draws; draw++) {
            var gaps = alternatives.gaps().stream().mapToDouble(gap -> gap.draw(random)).toArray();
            for (var each = 0; each < firsts.length; each++) {
                firsts[each] += contenders.get(each).first(gaps) ? 1 : 0;
            }
        }
        return firsts;
    }
}
