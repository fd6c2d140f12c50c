package dev.bellwether.scoring.standing;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import dev.bellwether.defaults.kafka.CompactedView;
import dev.bellwether.defaults.lease.Lease;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.store.VersionedStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Has the standing profiles answered anew after anything changed that they depend on: facts, trends, the profiles, the criteria, the day. One
 * instance does it at a time; should two, the second finds that nothing changed. Nothing is answered before the views have caught up.
 */
final class StandingLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(StandingLoop.class);
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int MOST = 1000;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Pace pace = new Pace();
    private final VersionedStore<Profile> profiles;
    private final VersionedStore<Criterion> criteria;
    private final List<CompactedView<?>> views;
    private final StandingRankings rankings;
    private final Lease lease;
    private final Clock clock;
    private volatile Thread thread;

    StandingLoop(VersionedStore<Profile> profiles, VersionedStore<Criterion> criteria, List<CompactedView<?>> views,
            StandingRankings rankings, Lease lease, Clock clock) {
        this.profiles = profiles;
        this.criteria = criteria;
        this.views = views;
        this.rankings = rankings;
        this.lease = lease;
        this.clock = clock;
    }

    private record Inputs(List<String> positions, List<Profile> profiles, List<Criterion> criteria, LocalDate day) {}

    @Override
    public void start() {
        thread = Thread.ofPlatform().name("standing").daemon().start(this::run);
    }

    @Override
    public void stop() {
        var running = thread;
        thread = null;
        stopped.countDown();
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (!stopped.await(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
                round();
            }
            lease.release();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("The lease runs out by itself: {}", e.toString());
        }
    }

    private void round() {
        try {
            if (views.stream().allMatch(CompactedView::caughtUp) && lease.hold()) {
                answer();
            }
        } catch (RuntimeException e) {
            LOG.warn("The standing profiles will be tried again", e);
        }
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
