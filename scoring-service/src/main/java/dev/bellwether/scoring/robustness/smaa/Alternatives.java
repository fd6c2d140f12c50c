package dev.bellwether.scoring.robustness.smaa;

import java.util.List;

/**
 * What is compared.
 *
 * @param known by criterion and then by alternative: the part of the value, 0 to 1, that is known
 * @param gaps  the parts that are not
 */
public record Alternatives(double[][] known, List<Gap> gaps) {

    /** Makes the gaps unmodifiable. */
    public Alternatives {
        gaps = List.copyOf(gaps);
    }

    /** Of complete rows, one an alternative. */
    public static Alternatives complete(double[][] rows) {
        var known = new double[rows.length == 0 ? 0 : rows[0].length][rows.length];
        for (var i = 0; i < rows.length; i++) {
            for (var j = 0; j < known.length; j++) {
                known[j][i] = rows[i][j];
            }
        }
        return new Alternatives(known, List.of());
    }

    /** How many there are. */
    public int size() {
        return known.length == 0 ? 0 : known[0].length;
    }

    /** How many criteria there are. */
    public int criteria() {
        return known.length;
    }
}
