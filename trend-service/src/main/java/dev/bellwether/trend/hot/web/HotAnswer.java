package dev.bellwether.trend.hot.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.trend.source.Health;

/**
 * What is hot now.
 *
 * @param asOf            the moment whose ended days were looked at; null before the first observation of a daily count
 * @param halfLives       of the two memories that are compared, in days
 * @param signals         what was looked at
 * @param troubledSources sources of those signals that are degraded or out, by id
 */
record HotAnswer(Instant asOf, String halfLives, List<HotItem> items, List<Looked> signals, Map<String, Health> troubledSources) {

    /**
     * A signal.
     *
     * @param day          its newest day
     * @param stale        whether that is too long ago: then it says nothing of now
     * @param technologies how many of it were looked at
     */
    record Looked(String signal, LocalDate day, boolean stale, int technologies) {

        static Looked of(HotSnapshot signal) {
            return new Looked(signal.signal(), signal.day(), signal.stale(), signal.technologies());
        }
    }
}
