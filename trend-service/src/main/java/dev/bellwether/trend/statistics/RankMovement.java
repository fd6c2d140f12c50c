package dev.bellwether.trend.statistics;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Where one entry of a list stood and stands (docs/methods.md, B.12).
 *
 * @param id           the entry
 * @param rank         now, from 1
 * @param previousRank before; null if it is new
 * @param delta        places gained, negative if lost; null if it is new
 */
public record RankMovement(String id, int rank, Integer previousRank, Integer delta) {

    /** The movements in the order of the current list. */
    public static List<RankMovement> between(List<String> previous, List<String> current) {
        return IntStream.range(0, current.size()).mapToObj(place -> {
            int before = previous.indexOf(current.get(place)) + 1;
            return of(current.get(place), place + 1, before == 0 ? null : before);
        }).toList();
    }

    /** @param previousRank null if it is new */
    public static RankMovement of(String id, int rank, Integer previousRank) {
        return new RankMovement(id, rank, previousRank, previousRank == null ? null : previousRank - rank);
    }

    /** Who was in the earlier list only. */
    public static List<String> left(List<String> previous, List<String> current) {
        var there = new HashSet<>(current);
        return previous.stream().filter(id -> !there.contains(id)).toList();
    }
}
