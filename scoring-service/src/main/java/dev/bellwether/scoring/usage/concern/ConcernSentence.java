package dev.bellwether.scoring.usage.concern;

import java.time.LocalDate;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.usage.concern.Concern.Kind;
import dev.bellwether.scoring.usage.concern.Concern.Momentum;

/** A concern in words. */
final class ConcernSentence {

    private ConcernSentence() {}

    static String of(Kind kind, String name, Release release, LocalDate date, Long days, Momentum momentum, String window,
            int systems) {
        return matter(kind, name, release, date, days, momentum, window) + "; " + (systems == 1
                ? "1 of our systems uses it."
                : systems + " of our systems use it.");
    }

    private static String matter(Kind kind, String name, Release release, LocalDate date, Long days, Momentum momentum,
            String window) {
        return switch (kind) {
            case SUPPORT_ENDED ->
                Sentence.of("%s has got no security fixes since %s, %d days ago", what(name, release), date, -days);
            case SUPPORT_ENDS ->
                Sentence.of("%s gets no more security fixes after %s, in %d days", what(name, release), date, days);
            case RETIRED, DEPRECATED -> Sentence.of("%s is %s in the catalog", name, kind.text());
            case FALLING -> Sentence.of("%s is falling: %+.0f %% a year (%+.0f %% to %+.0f %%) over %s", name,
                    100 * momentum.growthPerYear(), 100 * momentum.growthLow(), 100 * momentum.growthHigh(), window);
        };
    }

    private static String what(String name, Release release) {
        return release == null ? name + " in whatever release (the version in use is not known)" : name + " " + release.cycle();
    }
}
