package dev.bellwether.trend.health;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.bellwether.events.trend.HealthCause;
import dev.bellwether.events.trend.HealthState;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.PeriodHealth;
import dev.bellwether.events.trend.SignalHealth;

/** How a signal is now, by the judgement of its periods. */
public final class SignalHealths {

    private static final int TROUBLES = 60;

    private SignalHealths() {}

    /** Empty if the signal has stated nothing yet. */
    public static Optional<SignalHealth> of(String signal, SignalJudgement judgement, LocalDate day) {
        var through = judgement.through();
        return through == null ? Optional.empty() : Optional.of(health(signal, judgement, through, day));
    }

    private static SignalHealth health(String signal, SignalJudgement judgement, Period through, LocalDate day) {
        var all = List.copyOf(judgement.periods().values());
        var troubles = all.stream().filter(period -> period.state() != HealthState.OK).toList();
        var recent = troubles.subList(Math.max(0, troubles.size() - TROUBLES), troubles.size());
        var delivered = judgement.periods().get(through.index());
        if (through.end().plusYears(1).isBefore(day)) {
            return new SignalHealth(signal, HealthState.ENDED, HealthCause.SILENT, through.end(), silence(through), through,
                    delivered.coverage(), delivered.total(), recent);
        }
        var now = all.getLast();
        var silent = now.cause() == HealthCause.SILENT;
        return new SignalHealth(signal, now.state(), now.cause(), since(all, now).period().start(),
                silent ? silence(through) : now.reason(), through, delivered.coverage(), delivered.total(), recent);
    }

    private static String silence(Period through) {
        return "states nothing since " + through.plus(1) + "; the newest value is of " + through;
    }

    /** The first period of the state that lasts. */
    private static PeriodHealth since(List<PeriodHealth> all, PeriodHealth now) {
        int first = all.size() - 1;
        while (first > 0 && all.get(first - 1).state() == now.state()) {
            first--;
        }
        return all.get(first);
    }
}
