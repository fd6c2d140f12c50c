package dev.bellwether.events.trend;

import java.util.List;

/**
 * The technologies that a signal is measured against. It is frozen: a new technology does not move the others.
 *
 * @param version counts the changes; results name it
 * @param members slugs, without the fastest movers
 * @param period  the period at which the mean and standard deviation of the members' log counts are taken for the level
 */
public record Panel(int version, List<String> members, Period period) {

    /** Makes the list unmodifiable. */
    public Panel {
        members = List.copyOf(members);
    }
}
