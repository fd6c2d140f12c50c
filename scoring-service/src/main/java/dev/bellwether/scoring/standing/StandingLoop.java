package dev.bellwether.scoring.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.lease.Lease;
import dev.bellwether.defaults.rounds.Rounds;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;

/**
 * Has the standing profiles answered anew after anything changed that they depend on: facts, trends, the profiles, the criteria, the day. One
 * instance does it at a time; should two, the second finds that nothing changed. Nothing is answered before the views have caught up.
 */
final class StandingLoop extends Rounds {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int MOST = 1000;

    private final Pace pace = new Pace();
    private final VersionedStore<Profile> profiles;
    private final VersionedStore<Criterion> criteria;
    private final List<CompactedView<?>> views;
    private final StandingRankings rankings;
    private final Lease lease;
    private final Clock clock;

    StandingLoop(VersionedStore<Profile> profiles, VersionedStore<Criterion> criteria, List<CompactedView<?>> views,
            StandingRankings rankings, Lease lease, Clock clock) {
        super("standing", TICK);
        this.profiles = profiles;
        this.criteria = criteria;
        this.views = views;
        this.rankings = rankings;
        this.lease = lease;
        this.clock = clock;
    }

    private record Inputs(List<String> positions, List<Profile> profiles, List<Criterion> criteria, LocalDate day) {}

    @Override
    protected void round() {
        if (views.stream().allMatch(CompactedView::caughtUp) && lease.hold()) {
            answer();
        }
    }

    @Override
    protected void ended() {
        lease.release();
    }

    private void answer() {
        var standing = profiles.list(null, MOST).stream().filter(Profile::standing).toList();
        var inputs = new Inputs(views.stream().map(CompactedView::position).toList(), standing, criteria.list(null, MOST),
                LocalDate.now(clock));
        if (pace.due(inputs, clock.instant())) {
            rankings.renew(standing);
            pace.done();
        }
    }
}
