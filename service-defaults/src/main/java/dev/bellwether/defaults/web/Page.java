package dev.bellwether.defaults.web;

import java.util.List;
import java.util.function.Function;

/**
 * A part of a collection.
 *
 * @param items      in the collection's order
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last
 */
public record Page<T>(List<T> items, String nextCursor) {

    /** The page's items in another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<>(items.stream().<R>map(form).toList(), nextCursor);
    }

    /**
     * Cuts a page from one item more than asked for.
     *
     * @param found    up to {@code limit + 1} items
     * @param position what tells where the next page starts after an item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<? super T, String> position) {
        if (found.size() <= limit) {
            return new Page<>(List.copyOf(found), null);
        }
        var items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, Cursor.encode(position.apply(items.getLast())));
    }
}
