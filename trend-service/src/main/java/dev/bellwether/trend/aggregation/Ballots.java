package dev.bellwether.trend.aggregation;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Lists in a form to compute with: items are numbers. Items and lists are sorted, so that the order in which they came changes no digit.
 *
 * @param items  all items of all lists
 * @param orders the lists
 */
public record Ballots(List<String> items, List<Order> orders) {

    /**
     * One list.
     *
     * @param items  places in the list of all items, the best first
     * @param weight above 0
     */
    record Order(int[] items, double weight) {}

    /** @throws IllegalArgumentException DUPLICATE_ITEM if a list has an item twice */
    public static Ballots of(Collection<Ballot> ballots) {
        var items = ballots.stream().flatMap(ballot -> ballot.items().stream()).distinct().sorted().toList();
        var numbers = new HashMap<String, Integer>();
        IntStream.range(0, items.size()).forEach(i -> numbers.put(items.get(i), i));
        var orders = ballots.stream().map(ballot -> order(ballot, numbers))
                .sorted(Comparator.comparing(Order::items, Arrays::compare).thenComparingDouble(Order::weight)).toList();
        return new Ballots(items, orders);
    }

    private static Order order(Ballot ballot, HashMap<String, Integer> numbers) {
        if (new HashSet<>(ballot.items()).size() < ballot.items().size()) {
            throw new IllegalArgumentException("DUPLICATE_ITEM");
        }
        return new Order(ballot.items().stream().mapToInt(numbers::get).toArray(), ballot.weight());
    }

    int size() {
        return items.size();
    }

    double totalWeight() {
        return orders.stream().mapToDouble(Order::weight).sum();
    }
}
