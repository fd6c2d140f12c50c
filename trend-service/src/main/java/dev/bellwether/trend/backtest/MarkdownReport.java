package dev.bellwether.trend.backtest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import dev.bellwether.trend.forecast.ForecastMethod;

/** A report for people. */
final class MarkdownReport {

    private MarkdownReport() {}

    static String of(BacktestReport report) {
        return """
            # Back-test

            `./bellwether backtest%s` on the starter data: what would have been said on %d days from %s to %s, one a quarter, with only what had
            closed by then, over windows of %s%s; judged by the year after. What is counted and why: `docs/methods.md`, B.12.

            %s
            ## Directions

            A growth is right if the rate of the next year lies on its side of the window's rate.

            %s
            ## Labels on shuffled series

            %s
            ## Forecasts

            A year ahead, at most a third of the counts. MASE and sMAPE are means over forecasts.

            %s
            Relative to exposure, the source's size known:

            %s
            With the source's size assumed as the product does:

            %s
            What to make of the figures of the shipped data, and what was tried: `docs/backtest-notes.md`.
            """
                .formatted(report.quarters() ? " --quarters" : "", report.origins(), report.firstOrigin(), report.lastOrigin(),
                        report.window(), report.quarters() ? ", months taken together in quarters" : "", targets(report),
                        table("by | growths | sign right | labels | labels right", report.directions(),
                                rate -> row(rate.of(), rate.judged(), percent(rate.signRight()), rate.labels(),
                                        percent(rate.labelsRight()))),
                        table("shuffled | growths | labels | share", report.falseLabels(),
                                labels -> row(labels.of(), labels.judged(), labels.labels(), percent(labels.share()))),
                        table("MASE of | groups | mean | geometric mean | worst | group", report.relative(),
                                mase -> row(mase.of(), mase.groups(), number(mase.mean()), number(mase.geometric()),
                                        number(mase.worst()), mase.worstGroup())),
                        forecasts(report.forecasts()), forecasts(report.forecastsOfCounts()));
    }

    static String targets(BacktestReport report) {
        return table("figure | target | is | met", report.targets(), target -> row(target.name(),
                target.least() == 0
                        ? "at most " + number(target.most())
                        : target.most() == 1
                                ? "at least " + number(target.least())
                                : number(target.least()) + " to " + number(target.most()),
                String.format(Locale.ROOT, "%.4f", target.figure()).replaceAll("0$", ""), target.met() ? "yes" : "no"));
    }

    private static String forecasts(List<ForecastScore> scores) {
        return table(
                "signal | forecasts | points | MASE | naive | seasonal | Holt | to naive | to seasonal | sMAPE | naive | in 80 % | in 95 %",
                scores,
                score -> row(score.of(), score.forecasts(), score.points(), number(score.mase(), ForecastMethod.LEVEL_TREND),
                        number(score.mase(), ForecastMethod.NAIVE), number(score.mase(), ForecastMethod.SEASONAL_NAIVE),
                        number(score.mase(), ForecastMethod.HOLT_DAMPED), number(score.toNaive()), number(score.toSeasonal()),
                        number(score.smape(), ForecastMethod.LEVEL_TREND), number(score.smape(), ForecastMethod.NAIVE),
                        percent(score.coverage80()), percent(score.coverage95())));
    }

    private static <T> String table(String header, List<T> rows, Function<T, String> row) {
        var text = new StringBuilder("| " + header + " |\n|" + "---|".repeat(header.split("\\|").length) + "\n");
        rows.forEach(each -> text.append(row.apply(each)));
        return text.toString();
    }

    private static String row(Object... cells) {
        var text = new StringBuilder("|");
        for (var cell : cells) {
            text.append(' ').append(cell).append(" |");
        }
        return text.append('\n').toString();
    }

    private static String number(Map<ForecastMethod, Double> of, ForecastMethod method) {
        return number(of.get(method));
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.2f", value);
    }

    private static String percent(double part) {
        return Double.isNaN(part) ? "–" : String.format(Locale.ROOT, "%.1f %%", 100 * part);
    }
}
