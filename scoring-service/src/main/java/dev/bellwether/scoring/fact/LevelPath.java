package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;

import dev.bellwether.events.trend.TechnologyTrend;

/** To the popularity of a technology across sources, 0 to 100. */
record LevelPath() implements Path {

    private static final String TEXT = "level.index";

    static Optional<Path> parse(String text) {
        return TEXT.equals(text) ? Optional.of(new LevelPath()) : Optional.empty();
    }

    @Override
    public Optional<Known> read(Subject subject, LocalDate day) {
        return subject.observed().filter(trend -> trend.level() != null).flatMap(LevelPath::known);
    }

    private static Optional<Known> known(TechnologyTrend trend) {
        return Fact.of(trend.level().index()).map(fact -> new Known(fact, Evidence.trend(Evidence.Kind.LEVEL, trend, null)));
    }

    @Override
    public FactKind kind() {
        return FactKind.AMOUNT;
    }

    @Override
    public String text() {
        return TEXT;
    }
}
