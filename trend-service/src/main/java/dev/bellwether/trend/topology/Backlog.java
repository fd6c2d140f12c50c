package dev.bellwether.trend.topology;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/** Who is still to be looked at because others changed: each once, who waits longest first. */
final class Backlog {

    private final Set<String> waiting = new LinkedHashSet<>();
    private final Pace pace;

    Backlog(Pace pace) {
        this.pace = pace;
    }

    /** Who waits already keeps the place. */
    void add(Collection<String> those) {
        waiting.addAll(those);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /**
     * Takes some, for as long as a slice at most.
     *
     * @param tell whether there was something to tell: a few of these are enough
     */
    void work(Predicate<String> tell) {
        long begun = System.nanoTime();
        int told = 0;
        for (var each = waiting.iterator(); each.hasNext() && told < pace.others();) {
            var next = each.next();
            each.remove();
            told += tell.test(next) ? 1 : 0;
            if (System.nanoTime() - begun > pace.slice().toNanos()) {
                return;
            }
        }
    }
}
