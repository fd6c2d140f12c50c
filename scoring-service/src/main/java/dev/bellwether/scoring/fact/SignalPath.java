package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * To the newest reading of a signal.
 *
 * @param signal id, the source's id, a dot, the measure
 * @param best   whether the best of several variants is meant, not their median
 */
record SignalPath(String signal, boolean best) implements Path {

    private static final Pattern FORM = Pattern.compile("signal\\.([a-z0-9-]+(?:\\.[a-z0-9-]+)+)(@best)?");

    static Optional<Path> parse(String text) {
        var form = FORM.matcher(text);
        return form.matches() ? Optional.of(new SignalPath(form.group(1), form.group(2) != null)) : Optional.empty();
    }

    @Override
    public Optional<Known> read(Subject subject, LocalDate day) {
        return subject.observed().flatMap(trend -> trend.readings().stream().filter(reading -> reading.signal().equals(signal))
                .findFirst().map(reading -> new Known(new Fact.Amount(best ? reading.best() : reading.value()),
                        Evidence.signal(trend, signal, reading.period()))));
    }

    @Override
    public FactKind kind() {
        return FactKind.AMOUNT;
    }

    @Override
    public String text() {
        return "signal." + signal + (best ? "@best" : "");
    }
}
