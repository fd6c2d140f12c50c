package dev.bellwether.scoring.agreement;

import java.util.OptionalDouble;

/** How far two rankings of the same items agree (docs/methods.md, A.10). Ranks are from 1, best first; ties share a rank or its average. */
public final class RankAgreement {

    private RankAgreement() {}

    /** Kendall's τ-b, −1 to 1: agreeing less contradicting pairs, of those that neither side ties. Empty if one side ties all. */
    public static OptionalDouble tauB(double[] reference, double[] other) {
        var balance = 0.0;
        var distinct = 0.0;
        var otherDistinct = 0.0;
        for (var i = 0; i < reference.length; i++) {
            for (var j = 0; j < i; j++) {
                var x = Math.signum(reference[i] - reference[j]);
                var y = Math.signum(other[i] - other[j]);
                balance += x * y;
                distinct += Math.abs(x);
                otherDistinct += Math.abs(y);
            }
        }
        var scale = Math.sqrt(distinct * otherDistinct);
        return scale == 0 ? OptionalDouble.empty() : OptionalDouble.of(balance / scale);
    }

    /** WS (Sałabun & Urbaniak 2020), 0 to 1: differences count by half less with each rank of the reference. Empty below two items. */
    public static OptionalDouble ws(double[] reference, double[] other) {
        var n = reference.length;
        if (n < 2) {
            return OptionalDouble.empty();
        }
        var ws = 1.0;
        for (var i = 0; i < n; i++) {
            var rank = reference[i];
            ws -= Math.pow(2, -rank) * Math.abs(rank - other[i]) / Math.max(Math.abs(rank - 1), Math.abs(rank - n));
        }
        return OptionalDouble.of(ws);
    }

    /** Weighted Spearman r_w (Pinto da Costa & Soares 2005), −1 to 1: differences at the top count more. Empty below two items. */
    public static OptionalDouble weightedSpearman(double[] reference, double[] other) {
        double n = reference.length;
        if (n < 2) {
            return OptionalDouble.empty();
        }
        var sum = 0.0;
        for (var i = 0; i < n; i++) {
            sum += Math.pow(reference[i] - other[i], 2) * (n - reference[i] + 1 + n - other[i] + 1);
        }
        return OptionalDouble.of(1 - 6 * sum / (Math.pow(n, 4) + Math.pow(n, 3) - n * n - n));
    }
}
