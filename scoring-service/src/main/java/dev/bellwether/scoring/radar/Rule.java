package dev.bellwether.scoring.radar;

import java.util.List;
import java.util.stream.IntStream;

/**
 * How rings are proposed from evidence; {@code docs/services/scoring-radar.md} says it in words.
 *
 * @param profile    id of the profile whose score counts
 * @param window     of the trend: {@code P2Y}, {@code P3Y} or {@code P5Y}
 * @param thresholds the least value of each ring but the outermost, from the innermost outwards; 0 to 1, falling
 * @param margin     how far a value must pass a threshold before an entry moves
 * @param trendStep  what rising adds to the score, and falling takes away
 * @param newcomers  the most technologies that are proposed at a time without being on the radar
 */
public record Rule(String profile, String window, List<Double> thresholds, double margin, double trendStep, int newcomers) {

    /** The window unless told otherwise. */
    public static final String WINDOW = "P3Y";
    /** The margin unless told otherwise. */
    public static final double MARGIN = 0.03;
    /** The step unless told otherwise. */
    public static final double TREND_STEP = 0.05;
    /** The newcomers unless told otherwise. */
    public static final int NEWCOMERS = 5;

    private static final double INNERMOST = 0.75;
    private static final double SPAN = 0.30;

    /** Makes the list unmodifiable. */
    public Rule {
        thresholds = List.copyOf(thresholds);
    }

    /** Thresholds for so many rings unless told otherwise: from 0.75 down to 0.45 in equal steps; 0.6 for two rings. */
    public static List<Double> thresholds(int rings) {
        return rings == 2
                ? List.of(INNERMOST - SPAN / 2)
                : IntStream.range(0, rings - 1).mapToObj(i -> INNERMOST - SPAN * i / (rings - 2)).toList();
    }
}
