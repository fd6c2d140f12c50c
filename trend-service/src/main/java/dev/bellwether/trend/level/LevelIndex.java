package dev.bellwether.trend.level;

import java.util.List;
import java.util.Optional;

import dev.bellwether.trend.statistics.Distributions;

/**
 * The popularity of a technology across signals.
 *
 * @param value     weighted mean of the standardised log counts
 * @param available sum of the weights that had one
 */
public record LevelIndex(double value, double available) {

    /**
     * One signal.
     *
     * @param weight its weight
     * @param z      standardised log count; null if missing
     */
    public record Part(double weight, Double z) {}

    /** Empty if no part has a value. */
    public static Optional<LevelIndex> of(List<Part> parts) {
        double available = 0;
        double sum = 0;
        for (var part : parts) {
            if (part.z() != null) {
                available += part.weight();
                sum += part.weight() * part.z();
            }
        }
        return available > 0 ? Optional.of(new LevelIndex(sum / available, available)) : Optional.empty();
    }

    /** 100·Φ(value), 0 to 100. */
    public double index() {
        return index(value);
    }

    /** 100·Φ(level), 0 to 100. */
    public static double index(double level) {
        return 100 * Distributions.normal(level);
    }
}
