package dev.bellwether.trend.backtest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.series.Evaluation;
import dev.bellwether.trend.series.Slot;
import dev.bellwether.trend.series.Window;

/**
 * What became of one growth in the year after.
 *
 * @param technology whose
 * @param labelled   whether a direction was stated
 * @param kept       whether it only stood from before
 * @param right      whether the sign of the growth came true
 * @param sources    how many sources it rests on
 */
record Outcome(String technology, boolean labelled, boolean kept, boolean right, int sources) {

    private static final double MOST = 0.5;

    /** Judges what was said on a day, by some sources, by what was known a year later. */
    static List<Outcome> of(Market then, Market later, Predicate<String> sources, Window window) {
        var outcomes = new ArrayList<Outcome>();
        then.judge(sources, window).forEach((technology, judgement) -> {
            if (judgement.compared()) {
                of(technology, judgement, then, later, window).ifPresent(outcomes::add);
            }
        });
        return outcomes;
    }

    /**
     * What came by each signal is weighed as its growth was. Empty if signals that make up half of the growth or more have nothing of the
     * year after: what is left would judge something else.
     */
    private static Optional<Outcome> of(String technology, Judgement judgement, Market then, Market later, Window window) {
        double truth = 0;
        double weights = 0;
        for (var source : judgement.used()) {
            var series = later.series(technology, source.signal());
            var slot = new Slot(Evaluation.NOW, window).index();
            var anchor = then.series(technology, source.signal()).slots().get(slot).anchor();
            if (series != null) {
                var own = Truth.of(series, anchor, window);
                truth += source.weight() * own.orElse(0);
                weights += own.isPresent() ? source.weight() : 0;
            }
        }
        boolean up = judgement.details().growth() > 0;
        return weights <= MOST || truth == 0
                ? Optional.empty()
                : Optional.of(new Outcome(technology, judgement.labelled(), judgement.kept(), truth > 0 == up,
                        (int) judgement.used().stream().map(SourceTrend::source).distinct().count()));
    }
}
