package dev.bellwether.scoring.value;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table from a text ({@code true} and {@code false} for a flag) to its worth.
 *
 * @param levels each worth 0 to 1, at least one; otherwise the scale is refused as {@link Incalculable.Code#INVALID_BOUNDS}
 */
public record LevelScale(Map<String, Double> levels) implements Scale {

    /** Checks the table and makes it unmodifiable. */
    public LevelScale {
        Incalculable.when(levels == null || levels.isEmpty() || !levels.values().stream().allMatch(LevelScale::isWorth),
                Incalculable.Code.INVALID_BOUNDS);
        levels = Collections.unmodifiableMap(new TreeMap<>(levels));
    }

    private static boolean isWorth(Double value) {
        return value != null && value >= 0 && value <= 1;
    }

    Optional<Placed> place(String level) {
        return Optional.ofNullable(levels.get(level)).map(value -> new Placed(value, false));
    }
}
