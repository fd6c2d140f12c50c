package dev.bellwether.trend.document;

import dev.bellwether.events.trend.Cadence;
import dev.bellwether.events.trend.Exposure;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.events.trend.SignalKind;
import dev.bellwether.trend.registry.Precondition;
import dev.bellwether.trend.registry.Registrar;

/** The signal that the documents of a source are counted by. One that is there already stays as it is. */
final class MentionSignal {

    private static final int CLOSE_AFTER_DAYS = 3;

    private final Registrar<SignalDefinition> signals;

    MentionSignal(Registrar<SignalDefinition> signals) {
        this.signals = signals;
    }

    static String id(String source) {
        return source + ".document-mentions";
    }

    void ensure(String source) {
        signals.put(id(source), Precondition.NONE, known -> known == null ? definition(source) : known);
    }

    private static SignalDefinition definition(String source) {
        return new SignalDefinition(id(source), 0, source, "Documents that mention it",
                "Documents of the source that mention a technology, each once, on the day of their publication", "documents",
                SignalKind.COUNT, Cadence.DAY, Cadence.MONTH, false, null, CLOSE_AFTER_DAYS, true, 0, 1, 1, 1, Exposure.TOTAL,
                null,
                null);
    }
}
