package dev.bellwether.scoring.robustness.smaa;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches of an order that are noise. The order of two is told if the upper one is ahead in at least two of three draws (draws in which
 * they are level count half), and surely so: by the precision with which all pairs hold at once. Otherwise as good a reading of the same
 * weights and data turns it round too easily. A group goes down the order as long as no pair in it is told, so one with equal scores is
 * always in one group, and whoever opens the next group is told from somebody in this one. More draws do not make ties of a real
 * difference, nor a difference of a tie.
 */
public final class TieGroups {

    /** Odds of two to one. */
    public static final double TOLD = 2.0 / 3;

    private TieGroups() {}

    /**
     * Groups of two and more.
     *
     * @param order alternatives, best first
     */
    public static List<List<Integer>> of(List<Integer> order, Acceptability draws, Precision precision) {
        var groups = new ArrayList<List<Integer>>();
        var group = new ArrayList<Integer>();
        for (var next : order) {
            if (group.stream().anyMatch(upper -> draws.ahead(upper, next) - precision.simultaneous() >= TOLD)) {
                groups.add(List.copyOf(group));
                group.clear();
            }
            group.add(next);
        }
        groups.add(List.copyOf(group));
        groups.removeIf(each -> each.size() < 2);
        return groups;
    }
}
