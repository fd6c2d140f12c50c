package dev.bellwether.trend.backtest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.bellwether.trend.series.Window;

/**
 * Goes through the data quarter by quarter, says what the product would have said then, and looks a year further. A pure function of the data
 * and the seed.
 */
final class RollingOrigin {

    /** The window that is shown unless asked otherwise. */
    static final Window WINDOW = Window.P3Y;

    private static final int YEAR = 4;
    private static final int CLOSED_BY = 15;

    private final Dataset data;
    private final List<Market> markets;

    RollingOrigin(Dataset data) {
        this.data = data;
        this.markets = days(data).parallelStream().map(day -> Market.on(day, data.signals(), data.observed())).toList();
    }

    /** The middle of the first month of each quarter, when the one before has closed, from a window's length after the first observation. */
    private static List<LocalDate> days(Dataset data) {
        var days = new ArrayList<LocalDate>();
        var first = data.first().plusYears(WINDOW.years());
        var day = first.withMonth((first.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(CLOSED_BY);
        for (; !day.isAfter(data.last().plusMonths(1)); day = day.plusMonths(3)) {
            days.add(day);
        }
        return days;
    }

    /** The days that there is a year after. */
    List<LocalDate> origins() {
        return markets.subList(0, Math.max(0, markets.size() - YEAR)).stream().map(Market::day).toList();
    }

    /** Directions by all sources together, by how many there were, and by each alone. */
    List<HitRate> directions() {
        var all = outcomes();
        var rates = new ArrayList<>(List.of(HitRate.of("all sources", all)));
        for (int n = 1; n <= 3; n++) {
            int number = n;
            rates.add(HitRate.of(n == 3 ? "3 sources or more" : n == 2 ? "2 sources" : "1 source",
                    all.stream().filter(outcome -> Math.min(3, outcome.sources()) == number).toList()));
        }
        rates.add(HitRate.of("all sources, label not kept from before",
                all.stream().filter(outcome -> !outcome.kept()).toList()));
        for (var source : sources()) {
            Predicate<String> only = source::equals;
            rates.add(HitRate.of(source + " alone", each((then, later) -> Outcome.of(then, later, only, WINDOW))));
        }
        return rates;
    }

    /** Directions of languages that several sources tell of. */
    HitRate languages(String name) {
        return HitRate.of(name, outcomes().stream()
                .filter(outcome -> outcome.sources() > 1 && data.languages().contains(outcome.technology())).toList());
    }

    private List<Outcome> outcomes() {
        return each((then, later) -> Outcome.of(then, later, source -> true, WINDOW));
    }

    /** What is labelled when nothing goes anywhere, at one origin a year. */
    FalseLabels falseLabels(Shuffle shuffle, int repetitions) {
        var judged = IntStream.range(0, markets.size() / YEAR * repetitions).parallel()
                .mapToObj(i -> shuffle.of(markets.get(i / repetitions * YEAR), data.signals(), i))
                .flatMap(market -> market.judge(source -> true, WINDOW).values().stream()).filter(Judgement::compared).toList();
        return FalseLabels.of(shuffle.name().toLowerCase().replace('_', ' '), judged.size(),
                (int) judged.stream().filter(Judgement::labelled).count());
    }

    /** Forecasts: of everything, then by signal. */
    List<ForecastScore> forecasts(boolean exposureKnown) {
        var foresight = new Foresight(exposureKnown);
        var all = each((then, later) -> foresight.of(then, later, WINDOW));
        return Stream.concat(Stream.of(ForecastScore.of("all", all)), data.signals().keySet().stream()
                .map(signal -> ForecastScore.of(signal, all.stream().filter(met -> met.signal().equals(signal)).toList())))
                .filter(score -> score.forecasts() > 0).toList();
    }

    private <T> List<T> each(BiFunction<Market, Market, Collection<T>> judge) {
        return IntStream.range(0, origins().size()).parallel()
                .mapToObj(i -> judge.apply(markets.get(i), markets.get(i + YEAR))).flatMap(Collection::stream).toList();
    }

    private Collection<String> sources() {
        var sources = new TreeSet<String>();
        data.signals().values().forEach(signal -> sources.add(signal.source()));
        return sources;
    }
}
