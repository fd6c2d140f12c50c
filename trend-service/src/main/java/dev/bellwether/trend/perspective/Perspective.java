package dev.bellwether.trend.perspective;

import java.time.Instant;
import java.util.Optional;

import dev.bellwether.trend.ranking.Rankings;
import dev.bellwether.trend.view.HotShelf;
import dev.bellwether.trend.view.SeriesShelf;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.Standings;
import org.jspecify.annotations.Nullable;

/**
 * What is known at a moment. Names, kinds and states of technologies, the definitions of signals and the health of sources are always those of
 * today.
 *
 * @param asked         the moment of the past; null for now
 * @param reconstructed whether anything of it was recorded only later, as the history that came with a signal's first import; null for now
 * @param standings     where technologies stand
 * @param rankings      lists of them
 * @param series        the series behind the trends
 * @param hot           what is hot in each signal of daily counts
 */
public record Perspective(@Nullable Instant asked, @Nullable Boolean reconstructed, Standings standings, Rankings rankings,
        SeriesShelf series, HotShelf hot) {

    /** The moment that an answer about one technology is given as of; empty before the first trend. */
    public Optional<Instant> asOf(Standing standing) {
        return asked != null || standing.trend() == null ? standings.asOf() : Optional.of(standing.trend().asOf());
    }
}
