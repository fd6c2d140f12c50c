package dev.bellwether.trend.combination;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far the extra noise of two signals moves together, pooled over all technologies: signals report the same news, so their errors are not
 * independent (docs/methods.md, B.5).
 */
final class SharedNews {

    private static final double LIMIT = 0.95;
    private static final double HUNDREDTH = 100;

    private final Map<String, double[]> sums = new HashMap<>();

    SharedNews(Collection<List<PairTerm>> technologies) {
        for (var pairs : technologies) {
            for (var pair : pairs) {
                if (pair.correlation() != null) {
                    var sum = sums.computeIfAbsent(pair.pair(), key -> new double[2]);
                    sum[0] += Math.sqrt(pair.share()) * pair.correlation();
                    sum[1] += pair.share();
                }
            }
        }
    }

    /** 0 to 0.95, in hundredths, so that not every observation moves all errors; 0 for signals that no technology has in common. */
    double correlation(String pair) {
        var sum = sums.get(pair);
        return sum == null || sum[1] == 0 ? 0 : Math.rint(Math.clamp(sum[0] / sum[1], 0, LIMIT) * HUNDREDTH) / HUNDREDTH;
    }
}
