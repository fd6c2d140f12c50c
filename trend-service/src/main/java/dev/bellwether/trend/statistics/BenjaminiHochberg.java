package dev.bellwether.trend.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Of many findings at once, which are chance? (docs/methods.md, B.6; Benjamini and Hochberg 1995). */
public final class BenjaminiHochberg {

    private BenjaminiHochberg() {}

    /** The adjusted p-values in the order given: reporting all with q at most x, a part x of them is expected to be chance. */
    public static double[] adjust(double[] pValues) {
        int m = pValues.length;
        int[] falling = IntStream.range(0, m).boxed().sorted(Comparator.comparingDouble(i -> -pValues[i]))
                .mapToInt(Integer::intValue).toArray();
        var adjusted = new double[m];
        double smallest = 1;
        for (int place = 0; place < m; place++) {
            smallest = Math.min(smallest, m * pValues[falling[place]] / (m - place));
            adjusted[falling[place]] = smallest;
        }
        return adjusted;
    }
}
