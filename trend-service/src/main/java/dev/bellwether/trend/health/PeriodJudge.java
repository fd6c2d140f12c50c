package dev.bellwether.trend.health;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.PeriodHealth;

/** Says how well a signal delivered in a period, and why. */
final class PeriodJudge {

    static final String TOO_LITTLE = "too little to judge";

    private final Period period;
    private final Comparison comparison;
    private final @Nullable Double coverage;
    private final boolean byAll;
    private final @Nullable Double total;

    private PeriodJudge(Period period, Comparison comparison) {
        this.period = period;
        this.comparison = comparison;
        coverage = comparison.judgesCoverage() ? comparison.coverage() : null;
        if (comparison.judgesAll()) {
            double all = comparison.all() / comparison.usualAll();
            byAll = !comparison.judgesTechnologies() || all <= Thresholds.OUTAGE
                    || comparison.technologies() > Thresholds.OUTAGE_BESIDE_TOTAL;
            total = byAll ? all : comparison.technologies();
        } else {
            byAll = false;
            total = comparison.judgesTechnologies() ? comparison.technologies() : null;
        }
    }

    static PeriodHealth judge(Period period, Comparison comparison) {
        return new PeriodJudge(period, comparison).judge();
    }

    /** Of a period with a value, while nothing is usual yet. */
    static PeriodHealth unjudged(Period period) {
        return new PeriodHealth(period, HealthState.OK, null, null, null, TOO_LITTLE);
    }

    private PeriodHealth judge() {
        if (coverage != null && coverage <= Thresholds.OUTAGE) {
            return health(HealthState.OUTAGE, HealthCause.COVERAGE, coverageReason());
        }
        if (total != null && total <= Thresholds.OUTAGE) {
            return health(HealthState.OUTAGE, HealthCause.TOTAL, totalReason());
        }
        if (coverage != null && coverage < Thresholds.DEGRADED_COVERAGE) {
            return health(HealthState.DEGRADED, HealthCause.COVERAGE, coverageReason());
        }
        if (total != null && total < Thresholds.DEGRADED_TOTAL) {
            return health(HealthState.DEGRADED, HealthCause.TOTAL, totalReason());
        }
        return health(HealthState.OK, null, coverage == null && total == null ? TOO_LITTLE : null);
    }

    private PeriodHealth health(HealthState state, @Nullable HealthCause cause, @Nullable String reason) {
        return new PeriodHealth(period, state, cause, coverage, total, reason);
    }

    private String coverageReason() {
        return "%d of the %d technologies that usually have a value have one in %s".formatted(comparison.present(),
                comparison.expected(), period);
    }

    private String totalReason() {
        return byAll
                ? "the source counted %s in %s against %s usually".formatted(number(comparison.all()), period,
                        number(comparison.usualAll()))
                : "%d technologies together have %s in %s against %s usually, and most of them less than %d %% of their usual"
                        .formatted(comparison.present(), number(comparison.sum()), period, number(comparison.usualSum()),
                                (int) Math.ceil(100 * total));
    }

    private static String number(double value) {
        return value < 10 ? String.format(Locale.ROOT, "%.2g", value) : String.format(Locale.ROOT, "%,.0f", value);
    }
}
