package dev.bellwether.scoring.robustness.smaa;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator.SplittableGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * SMAA-2 (Lahdelma & Salminen 2001; docs/methods.md, A.9): draws weights and gaps, ranks all alternatives each time, and counts. Draws
 * are counted in blocks of one size, each with a random stream of its own split off the seed; whole numbers are counted by whoever is
 * free, sums of weights are added up in the order of the blocks. So the result is the same to the last bit, however many cores there are.
 */
public final class Smaa {

    /** The most alternatives, for which a count of every pair and rank takes 8 MB a core. */
    public static final int MOST_ALTERNATIVES = 1000;

    /** Small enough that the ranks of 250 alternatives stay in a core's cache, large enough that starting one costs nothing. */
    static final int BLOCK = 512;

    private static final String GENERATOR = "L64X128MixRandom";

    private Smaa() {}

    /** All alternatives under weights of that cloud, on all cores. */
    public static Acceptability run(Alternatives alternatives, WeightCloud cloud, int draws, long seed) {
        return run(alternatives, cloud, draws, seed, Runtime.getRuntime().availableProcessors());
    }

    static Acceptability run(Alternatives alternatives, WeightCloud cloud, int draws, long seed, int workers) {
        var streams = streams(seed, (draws + BLOCK - 1) / BLOCK);
        var weights = new double[streams.length][][];
        var next = new AtomicInteger();
        var tallies = IntStream.range(0, workers).parallel().mapToObj(_ -> {
            var tally = new Tally(alternatives.size());
            for (var block = next.getAndIncrement(); block < weights.length; block = next.getAndIncrement()) {
                var size = Math.min(BLOCK, draws - block * BLOCK);
                weights[block] = new Block(alternatives, cloud, streams[block], size, tally).count();
            }
            return tally;
        }).toList();
        return new Acceptability(draws, tallies, weights);
    }

    /** Streams that do not overlap, always the same for a seed. */
    static UniformRandomProvider[] streams(long seed, int count) {
        var root = RandomGeneratorFactory.<SplittableGenerator>of(GENERATOR).create(seed);
        var streams = new UniformRandomProvider[count];
        for (var i = 0; i < count; i++) {
            streams[i] = root.split()::nextLong;
        }
        return streams;
    }
}
