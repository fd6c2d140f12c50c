package dev.bellwether.trend.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The figures of a back-test.
 *
 * @param firstOrigin       the first day that was looked from
 * @param lastOrigin        the last
 * @param origins           how many
 * @param window            of growth and forecasts
 * @param quarters          whether months were looked at by quarters
 * @param targets           what the figures ought to be
 * @param directions        hit rates
 * @param falseLabels       on shuffled series
 * @param relative          accuracy compared, over the signals
 * @param forecasts         in all and by signal, told how large the source was to be
 * @param forecastsOfCounts the same, with the source's size as the product assumes it
 */
record BacktestReport(LocalDate firstOrigin, LocalDate lastOrigin, int origins, String window, boolean quarters,
        List<Target> targets, List<HitRate> directions, List<FalseLabels> falseLabels, List<RelativeMase> relative,
        List<ForecastScore> forecasts, List<ForecastScore> forecastsOfCounts) {

    private static final int REPETITIONS = 5;

    /**
     * @param byQuarters the same data with months looked at by quarters
     * @param quarters   whether {@code data} is that too
     */
    static BacktestReport of(Dataset data, Dataset byQuarters, boolean quarters) {
        var rolling = new RollingOrigin(data);
        var directions = new ArrayList<>(rolling.directions());
        directions.add(new RollingOrigin(byQuarters).languages("languages, 2 sources or more, by quarters"));
        var falseLabels = List.of(rolling.falseLabels(Shuffle.EACH_SERIES, REPETITIONS),
                rolling.falseLabels(Shuffle.WHOLE_TECHNOLOGY, REPETITIONS));
        var forecasts = rolling.forecasts(true);
        var counts = rolling.forecasts(false);
        var groups = forecasts.subList(1, forecasts.size());
        var relative = List.of(RelativeMase.of("default to naive", groups, ForecastScore::toNaive),
                RelativeMase.of("default to seasonal naive", groups, ForecastScore::toSeasonal),
                RelativeMase.of("damped Holt to naive", groups, ForecastScore::holtToNaive),
                RelativeMase.of("default to naive, exposure assumed", counts.subList(1, counts.size()),
                        ForecastScore::toNaive));
        var targets = List.of(Target.of("labels with the right direction", 0.95, 1, directions.get(0).labelsRight()),
                Target.of("the same, three sources or more", 0.95, 1, directions.get(3).labelsRight()),
                Target.of("labels on shuffled series", 0, 0.01,
                        Math.max(falseLabels.get(0).share(), falseLabels.get(1).share())),
                Target.of("MASE relative to naive, mean over signals", 0, 0.95, relative.get(0).mean()),
                Target.of("coverage of the 80 % interval", 0.75, 0.93, forecasts.getFirst().coverage80()));
        var origins = rolling.origins();
        return new BacktestReport(origins.getFirst(), origins.getLast(), origins.size(), RollingOrigin.WINDOW.name(), quarters,
                targets, directions, falseLabels, relative, forecasts, counts);
    }

    boolean met() {
        return targets.stream().allMatch(Target::met);
    }
}
