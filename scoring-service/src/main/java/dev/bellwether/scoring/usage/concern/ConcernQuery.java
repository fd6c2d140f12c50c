package dev.bellwether.scoring.usage.concern;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;

import dev.bellwether.scoring.usage.concern.Concern.Kind;

/**
 * What to look for.
 *
 * @param kinds  of concerns
 * @param days   how far ahead an end of support counts
 * @param window the years that growth is measured over, such as {@code P3Y}
 * @param system id of the only system to look at; null for all
 * @param asOf   the moment from whose day support is counted
 */
public record ConcernQuery(Set<Kind> kinds, int days, String window, String system, Instant asOf) {

    LocalDate day() {
        return LocalDate.ofInstant(asOf, ZoneOffset.UTC);
    }
}
