package dev.bellwether.benchmarks.smaa;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import dev.bellwether.scoring.robustness.smaa.Alternatives;
import dev.bellwether.scoring.robustness.smaa.Gap;
import dev.bellwether.scoring.robustness.smaa.WeightCloud;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What all sides compute from: values of technologies on criteria, and weights. */
@State(Scope.Benchmark)
public class Problem {

    private static final double KAPPA = 40;
    private static final double MISSING = 0.2;
    /** As many values as the catalog has of a usual input. */
    private static final int KNOWN = 200;

    /** Of the ranking. */
    @Param("250")
    public int technologies;

    /** With a weight. */
    @Param("12")
    public int criteria;

    /** Of weights. */
    @Param("10000")
    public int draws;

    double[][] values;
    double[][] weights;
    Alternatives complete;
    Alternatives gappy;
    WeightCloud cloud;

    /** Everything from one seed, outside of what is timed. */
    @Setup
    public void draw() {
        var random = new SplittableRandom(1);
        values = IntStream.range(0, technologies).mapToObj(_ -> random.doubles(criteria).toArray()).toArray(double[][]::new);
        cloud = WeightCloud.around(KAPPA, IntStream.range(0, criteria).mapToDouble(_ -> 1.0 / criteria).toArray());
        var sampler = cloud.draws(random::nextLong);
        weights = IntStream.range(0, draws).mapToObj(_ -> sampler.get().clone()).toArray(double[][]::new);
        complete = Alternatives.complete(values);
        gappy = new Alternatives(complete.known(), gaps(random));
    }

    private List<Gap> gaps(SplittableRandom random) {
        var known = random.doubles(KNOWN).toArray();
        var gaps = new ArrayList<Gap>();
        for (var i = 0; i < technologies; i++) {
            for (var j = 0; j < criteria; j++) {
                if (random.nextDouble() < MISSING) {
                    gaps.add(new Gap(i, j, 1, known));
                }
            }
        }
        return gaps;
    }
}
