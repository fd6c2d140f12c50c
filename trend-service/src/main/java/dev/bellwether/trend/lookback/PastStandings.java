package dev.bellwether.trend.lookback;

import java.time.Instant;
import java.util.Optional;

import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.Standings;
import dev.bellwether.trend.view.TechnologyRef;

/**
 * Where technologies stood, with the names of today.
 *
 * @param past what was known
 * @param now  who knows the technologies
 */
record PastStandings(Past past, Standings now) implements Standings {

    @Override
    public Optional<Standing> find(String slug) {
        var trend = past.trends().get(slug);
        var technology = now.find(slug).map(Standing::technology);
        return technology.isEmpty() && trend == null
                ? Optional.empty()
                : Optional.of(new Standing(technology.orElse(new TechnologyRef(slug, slug, null, null)), trend));
    }

    @Override
    public Optional<Instant> asOf() {
        return Optional.of(past.asOf());
    }
}
