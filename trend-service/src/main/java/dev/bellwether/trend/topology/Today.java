package dev.bellwether.trend.topology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days of moments, in UTC. */
final class Today {

    private Today() {}

    static LocalDate at(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneOffset.UTC);
    }

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
