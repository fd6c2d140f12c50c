package dev.bellwether.trend.level;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.bellwether.trend.statistics.Distributions;

/**
 * The popularity of a technology across signals.
 *
 * @param value     weighted mean of the standardised log counts
 * @param available sum of the weights that had one
 * @param error     standard error of the value by the counts' noise, 0 if they have none
 */
public record LevelIndex(double value, double available, double error) {

    /**
     * One signal.
     *
     * @param weight its weight
     * @param z      standardised log count; null if missing
     * @param error  its standard error, not negative
     */
    public record Part(double weight, @Nullable Double z, double error) {}

    /** Empty if no part has a value. */
    public static Optional<LevelIndex> of(List<Part> parts) {
        double available = 0;
        double sum = 0;
        double variance = 0;
        for (var part : parts) {
            if (part.z() != null) {
                available += part.weight();
                sum += part.weight() * part.z();
                variance += Math.pow(part.weight() * part.error(), 2);
            }
        }
        return available > 0
                ? Optional.of(new LevelIndex(sum / available, available, Math.sqrt(variance) / available))
                : Optional.empty();
    }

    /** 100·Φ(value), 0 to 100. */
    public double index() {
        return 100 * Distributions.normal(value);
    }
}
