package dev.bellwether.benchmarks.smaa;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.scoring.robustness.smaa.Acceptability;
import dev.bellwether.scoring.robustness.smaa.Smaa;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** A run of all draws, on each side. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SmaaBenchmark {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** The weighted sums alone, on one core. */
    @Benchmark
    public double sumsOnOneCore(Problem problem) {
        return PlainLoops.sums(problem.values, problem.weights, 0, problem.draws);
    }

    /** The weighted sums alone, a part of the draws on each core. */
    @Benchmark
    public double sumsOnAllCores(Problem problem) {
        return parts(problem).mapToDouble(part -> PlainLoops.sums(problem.values, problem.weights, part[0], part[1])).sum();
    }

    /** The weighted sums and who is ahead of whom, on one core. */
    @Benchmark
    public int[][] countsOnOneCore(Problem problem) {
        return PlainLoops.counts(problem.values, problem.weights, 0, problem.draws);
    }

    /** The weighted sums and who is ahead of whom, a part of the draws on each core. */
    @Benchmark
    public List<int[][]> countsOnAllCores(Problem problem) {
        return parts(problem).map(part -> PlainLoops.counts(problem.values, problem.weights, part[0], part[1])).toList();
    }

    /** What the product does: draws the weights too, and tells ranks, pairs and central weights. */
    @Benchmark
    public Acceptability smaa(Problem problem) {
        return Smaa.run(problem.complete, problem.cloud, problem.draws, 1);
    }

    /** The same where a fifth of all values is missing and drawn as well. */
    @Benchmark
    public Acceptability smaaWithGaps(Problem problem) {
        return Smaa.run(problem.gappy, problem.cloud, problem.draws, 1);
    }

    private static Stream<int[]> parts(Problem problem) {
        return IntStream.range(0, CORES).parallel()
                .mapToObj(core -> new int[]{problem.draws * core / CORES, problem.draws * (core + 1) / CORES});
    }
}
