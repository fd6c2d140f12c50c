package dev.bellwether.trend.rebuild;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a view's document says, whenever and by which way it came to say it: without the versions, the day it was computed for and, of a source, the
 * state before, which depends on when the observations were looked at and not only on what they are.
 */
final class Content {

    private static final int LONGEST = 60;
    private static final List<String> WHEN = List.of("version", "asOf");
    /** By the part of a document that holds a state: what of it is not compared. */
    private static final Map<String, List<String>> APART = Map.of("trend", WHEN, "series", WHEN, "hot", WHEN, "health",
            List.of("version", "asOf", "previousState"));

    private Content() {}

    /** Where two documents say something different, and what; a null one says nothing. */
    static Optional<String> difference(@Nullable Document before, @Nullable Document after) {
        return difference("", said(before), said(after));
    }

    private static Document said(@Nullable Document document) {
        var said = document == null ? new Document() : new Document(document);
        said.remove("_id");
        WHEN.forEach(said::remove);
        APART.forEach((part, apart) -> {
            if (said.get(part) instanceof Document of) {
                var own = new Document(of);
                apart.forEach(own::remove);
                said.put(part, own);
            }
        });
        if (said.get("trend") instanceof Document trend && empty(trend)) {
            // Of a technology that nothing is said of any more; a replay never hears of it.
            Stream.of("trend", "direction", "order").forEach(said::remove);
        }
        return said;
    }

    private static boolean empty(Document trend) {
        return nothing(trend, "readings") && trend.getList("windows", Document.class, List.of()).stream()
                .allMatch(window -> nothing(window, "sources"));
    }

    private static boolean nothing(Document of, String list) {
        return of.getList(list, Object.class, List.of()).isEmpty();
    }

    private static Optional<String> difference(String at, @Nullable Object before, @Nullable Object after) {
        if (Objects.equals(before, after)) {
            return Optional.empty();
        }
        if (before instanceof Document one && after instanceof Document other) {
            var names = new TreeSet<>(one.keySet());
            names.addAll(other.keySet());
            return names.stream().flatMap(name -> difference(at + "/" + name, one.get(name), other.get(name)).stream())
                    .findFirst();
        }
        if (before instanceof List<?> one && after instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                var found = difference(at + "/" + i, one.get(i), other.get(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        return Optional.of(at + " was " + shown(before) + ", is " + shown(after));
    }

    private static String shown(@Nullable Object value) {
        var text = value == null ? "missing" : value.toString();
        return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }
}
