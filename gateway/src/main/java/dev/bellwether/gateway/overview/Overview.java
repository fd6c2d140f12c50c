package dev.bellwether.gateway.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * All that is known of one technology.
 *
 * @param slug       the technology
 * @param asOf       when the parts were asked for
 * @param technology what the catalog says; null if it is missing
 * @param trend      where it is heading; null if it is missing or nothing is known
 * @param scores     how it stands in the ready profiles; null if it is missing or nothing is known
 * @param missing    the parts whose service did not answer; empty when the answer is whole
 * @param stale      the parts whose service did not answer now and are shown as it answered before
 * @param ages       how old each present part is at {@code asOf}, by the moment it states for itself
 */
record Overview(String slug, Instant asOf, JsonNode technology, JsonNode trend, JsonNode scores, List<Missing> missing,
        List<Stale> stale, Map<Part, Duration> ages) {

    static Overview of(String slug, Instant asOf, Map<Part, PartAnswer> answers) {
        var missing = new ArrayList<Missing>();
        var stale = new ArrayList<Stale>();
        var ages = new LinkedHashMap<Part, Duration>();
        answers.forEach((part, answer) -> {
            switch (answer) {
                case PartAnswer.Away away -> missing.add(new Missing(part, part.service().title(), away.reason()));
                case PartAnswer.Remembered old -> stale.add(new Stale(part, part.service().title(), old.reason(), old.age()));
                case PartAnswer.Present _,PartAnswer.Unknown _ -> {
                }
            }
            var present = present(answer);
            if (present != null && present.moment() != null) {
                ages.put(part, Duration.ofSeconds(Duration.between(present.moment(), asOf).toSeconds()));
            }
        });
        return new Overview(slug, asOf, body(answers, Part.TECHNOLOGY), body(answers, Part.TREND), body(answers, Part.SCORES),
                List.copyOf(missing), List.copyOf(stale), ages);
    }

    boolean isEmpty() {
        return missing.size() == Part.values().length;
    }

    private static JsonNode body(Map<Part, PartAnswer> answers, Part part) {
        var present = present(answers.get(part));
        return present == null ? null : present.body();
    }

    private static PartAnswer.Present present(PartAnswer answer) {
        return switch (answer) {
            case PartAnswer.Present present -> present;
            case PartAnswer.Remembered old -> old.present();
            case PartAnswer.Unknown _,PartAnswer.Away _ -> null;
        };
    }
}
