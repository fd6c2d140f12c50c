package dev.bellwether.scoring.usage.concern;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.fact.Evidence;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * Something that we run and should look at, with the evidence.
 *
 * @param kind         what is the matter
 * @param technology   of what
 * @param sentence     the same in words
 * @param date         when support ends or ended; null if it is not about support
 * @param daysLeft     until then; negative once it is over; null with the date
 * @param release      the release cycle whose support ends; null if it is not about support, or the version is not known and this is the end of
 *                     the last cycle
 * @param momentum     the growth that was observed; null unless it is falling
 * @param evidence     who states it
 * @param systems      those of ours that use it, in the order of ids; the first 200
 * @param systemsTotal how many those are
 */
public record Concern(Kind kind, TechnologyRef technology, String sentence, LocalDate date, Long daysLeft, Release release,
        Momentum momentum, Evidence evidence, List<InUse> systems, int systemsTotal) {

    private static final int LISTED = 200;

    /** Cuts the list of systems. */
    public Concern {
        systems = List.copyOf(systems.subList(0, Math.min(LISTED, systems.size())));
    }

    /** What is the matter, the most pressing first. */
    public enum Kind {
        /** The release in use gets no security fixes any more. */
        @JsonProperty("support-ended")
        SUPPORT_ENDED("support-ended"),
        /** It will get none soon. */
        @JsonProperty("support-ends")
        SUPPORT_ENDS("support-ends"),
        /** The catalog says that it can no longer be chosen. */
        @JsonProperty("retired")
        RETIRED("retired"),
        /** The catalog advises against it. */
        @JsonProperty("deprecated")
        DEPRECATED("deprecated"),
        /** Others turn away from it. */
        @JsonProperty("falling")
        FALLING("falling");

        private final String text;

        Kind(String text) {
            this.text = text;
        }

        /** Its name in URLs and answers. */
        public String text() {
            return text;
        }
    }

    /**
     * The growth behind a direction.
     *
     * @param growthPerYear relative: -0.25 is a quarter less in a year
     * @param growthLow     lower end of its 95 % interval
     * @param growthHigh    upper end
     * @param confidence    0 to 1; null if none is told
     * @param signals       the signals that it is made of
     */
    public record Momentum(Double growthPerYear, Double growthLow, Double growthHigh, Double confidence, List<String> signals) {}

    /**
     * A system that uses it.
     *
     * @param id       the system's
     * @param name     what it is called
     * @param owner    who is responsible; null if it is not known
     * @param versions as its files say, each once; empty if they do not
     */
    public record InUse(String id, String name, String owner, List<String> versions) {}

    /** Where it stands among all: kind, then date, then technology and cycle. */
    public String position() {
        return "%d %s %s %s".formatted(kind.ordinal(), date == null ? "" : date, technology.slug(),
                release == null ? "" : release.cycle());
    }
}
