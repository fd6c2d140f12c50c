package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.bellwether.events.trend.WindowTrend;

/**
 * To a measure of where a technology is heading.
 *
 * @param measure {@code growthPerYear}, {@code growthLow}, {@code growthHigh} (relative: 0.25 is a quarter more), {@code confidence} or
 *                {@code direction}
 * @param window  {@code P2Y}, {@code P3Y} or {@code P5Y}
 */
record TrendPath(String measure, String window) implements Path {

    private static final Pattern FORM = Pattern
            .compile("trend\\.(growthPerYear|growthLow|growthHigh|confidence|direction)@(P[235]Y)");

    static Optional<Path> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new TrendPath(form.group(1), form.group(2))) : Optional.empty();
    }

    @Override
    public Optional<Known> read(Subject subject, LocalDate day) {
        return subject.observed()
                .flatMap(trend -> trend.windows().stream().filter(each -> each.window().equals(window)).findFirst()
                        .flatMap(this::measured)
                        .map(fact -> new Known(fact, Evidence.trend(Evidence.Kind.TREND, trend, window))));
    }

    private Optional<Fact> measured(WindowTrend trend) {
        return switch (measure) {
            case "growthPerYear" -> Fact.of(trend.growthPerYear());
            case "growthLow" -> Fact.of(trend.growthLow());
            case "growthHigh" -> Fact.of(trend.growthHigh());
            case "confidence" -> Fact.of(trend.confidence());
            default -> direction(trend);
        };
    }

    private static Optional<Fact> direction(WindowTrend trend) {
        return Optional.ofNullable(trend.direction()).flatMap(direction -> switch (direction) {
            case RISING -> Optional.of("rising");
            case FALLING -> Optional.of("falling");
            case STEADY -> Optional.of("steady");
            case INSUFFICIENT_DATA -> Optional.empty();
        }).map(Fact.Text::new);
    }

    @Override
    public FactKind kind() {
        return measure.equals("direction") ? FactKind.TEXT : FactKind.AMOUNT;
    }

    @Override
    public String text() {
        return "trend." + measure + "@" + window;
    }
}
