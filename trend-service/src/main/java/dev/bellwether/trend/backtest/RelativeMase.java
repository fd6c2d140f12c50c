package dev.bellwether.trend.backtest;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A method's MASE over that of another, over groups of series that count alike.
 *
 * @param of         what is compared with what
 * @param groups     how many
 * @param mean       arithmetic
 * @param geometric  mean
 * @param worst      largest
 * @param worstGroup whose it is
 */
record RelativeMase(String of, int groups, double mean, double geometric, double worst, String worstGroup) {

    static RelativeMase of(String name, List<ForecastScore> groups, ToDoubleFunction<ForecastScore> ratio) {
        var known = groups.stream().filter(group -> Double.isFinite(ratio.applyAsDouble(group))).toList();
        var worst = known.stream().max(Comparator.comparingDouble(ratio)).orElseThrow();
        return new RelativeMase(name, known.size(), Rounded.of(known.stream().mapToDouble(ratio).average().orElseThrow()),
                Rounded.of(Math.exp(known.stream().mapToDouble(group -> Math.log(ratio.applyAsDouble(group))).average()
                        .orElseThrow())),
                ratio.applyAsDouble(worst), worst.of());
    }
}
