package dev.bellwether.trend.observation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import dev.bellwether.events.trend.ObservationRecorded;

/** The event id of an observation: made of its identity and value, so the same statement sent twice is recognisable. */
public final class ObservationId {

    private ObservationId() {}

    /** A name-based UUID (RFC 9562, version 3). A value that returns after a correction has its old id again. */
    public static String of(ObservationRecorded observation) {
        var name = String.join("\n", observation.technology(), observation.signal(), observation.period().toString(),
                String.valueOf(observation.evidence()), String.valueOf(observation.value()));
        return UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString();
    }
}
