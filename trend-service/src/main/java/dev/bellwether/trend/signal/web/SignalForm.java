package dev.bellwether.trend.signal.web;

import java.util.List;
import java.util.Objects;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.Panel;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;

/**
 * A signal as callers send it; what is not sent is null and gets a default where there is a natural one.
 *
 * @param version accepted, so that what was read can be sent back, and not looked at
 */
record SignalForm(String id, Long version, String source, String name, String description, String unit, SignalKind kind,
        Cadence cadence, Cadence trendCadence, Boolean smallerIsBetter, String licence, Integer closeAfterDays, Boolean momentum,
        Double levelWeight, Double levelOffset, Double scale, Integer smoothedPeriods, Exposure exposure, PanelForm panel,
        String epoch) {

    private static final int CLOSE_AFTER_DAYS = 10;

    record PanelForm(Integer version, List<String> members, Period period) {

        Panel panel() {
            return new Panel(or(version, 1), members == null ? List.of() : members.stream().map(PanelForm::present).toList(),
                    period);
        }

        private static String present(String member) {
            return Objects.requireNonNullElse(member, "");
        }
    }

    SignalDefinition definition(String signalId) {
        return new SignalDefinition(signalId, 0, source, name, description, unit, kind, cadence,
                or(trendCadence, defaultTrendCadence()), or(smallerIsBetter, false), licence,
                or(closeAfterDays, CLOSE_AFTER_DAYS), or(momentum, false), or(levelWeight, 0.0), or(levelOffset, 1.0),
                or(scale, 1.0), or(smoothedPeriods, 1), or(exposure, Exposure.NONE), panel == null ? null : panel.panel(), epoch);
    }

    private Cadence defaultTrendCadence() {
        return cadence == null || cadence.compareTo(Cadence.MONTH) < 0 ? Cadence.MONTH : cadence;
    }

    private static <T> T or(T sent, T otherwise) {
        return sent == null ? otherwise : sent;
    }
}
