package dev.bellwether.trend.hot;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.events.trend.HotSnapshot.Heated;
import dev.bellwether.events.trend.HotSnapshot.Item;

/**
 * What all signals of daily counts say of a technology.
 *
 * @param technology slug
 * @param evidence   signal by signal, the hottest first
 */
public record HotTechnology(String technology, List<Evidence> evidence) {

    private static final Comparator<HotTechnology> RANKING = Comparator.comparing(HotTechnology::stands).reversed()
            .thenComparing(Comparator.comparingDouble(HotTechnology::heat).reversed())
            .thenComparing(HotTechnology::technology);

    /** One signal's part: its snapshot and the technology in it, with the heat by the half-lives asked for. */
    public record Evidence(HotSnapshot signal, Item item, Heated heated) {}

    /** Technologies that are hot or alerting in any of the signals first, then by their greatest heat. */
    public static List<HotTechnology> rank(List<HotSnapshot> signals, HalfLives halfLives) {
        return signals.stream().flatMap(signal -> evidence(signal, halfLives))
                .collect(java.util.stream.Collectors.groupingBy(evidence -> evidence.item().technology())).entrySet().stream()
                .map(entry -> new HotTechnology(entry.getKey(), hottestFirst(entry.getValue()))).sorted(RANKING).toList();
    }

    private static Stream<Evidence> evidence(HotSnapshot signal, HalfLives halfLives) {
        return signal.items().stream().flatMap(item -> item.heats().stream()
                .filter(heated -> heated.halfLives().equals(halfLives.text())).map(heated -> new Evidence(signal, item, heated)));
    }

    private static List<Evidence> hottestFirst(List<Evidence> evidence) {
        return evidence.stream().sorted(Comparator.comparingDouble(one -> -one.heated().z())).toList();
    }

    /** The greatest of its signals'. */
    public double heat() {
        return evidence.getFirst().heated().z();
    }

    /** Is it hot in any signal? */
    public boolean hot() {
        return evidence.stream().anyMatch(one -> one.heated().hot());
    }

    /** Is its newest day an alert in any signal? */
    public boolean alert() {
        return evidence.stream().anyMatch(one -> one.item().alert());
    }

    private boolean stands() {
        return hot() || alert();
    }
}
