package dev.bellwether.trend.document.mention;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import dev.bellwether.trend.name.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a finder for the names of the moment. It is built anew in the background when the names changed and then kept still for a moment, or
 * have been changing for ten moments; a request never waits for it, but for the first one after the start.
 */
public final class NameIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(NameIndex.class);
    private static final int LONGEST_WAIT = 10;

    private final Names names;
    private final Lexicon lexicon = Lexicon.shipped();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("name-index").factory());
    private volatile Built built;
    private long seen = -1;
    private int waited;

    private record Built(long revision, MentionFinder finder) {}

    /** @param moment how long the names must keep still */
    public NameIndex(Names names, Duration moment) {
        this.names = names;
        watch.scheduleWithFixedDelay(this::look, moment.toMillis(), moment.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The finder of the names of a moment ago. */
    public MentionFinder current() {
        var known = built;
        return known == null ? first() : known.finder();
    }

    private synchronized MentionFinder first() {
        if (built == null) {
            build();
        }
        return built.finder();
    }

    private synchronized void look() {
        var now = names.revision();
        var known = built;
        if (known != null && known.revision() == now || known == null && now == 0) {
            return;
        }
        var still = now == seen;
        seen = now;
        if (still || ++waited >= LONGEST_WAIT) {
            try {
                build();
            } catch (RuntimeException e) {
                LOG.error("The names cannot be indexed; the former ones stay in use", e);
            }
        }
    }

    private void build() {
        // Read first: a change that comes while it is built is seen the next time.
        var revision = names.revision();
        built = new Built(revision, MentionFinder.of(names, lexicon));
        waited = 0;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
