package dev.bellwether.defaults.live;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.bellwether.defaults.problem.InvalidInput;

/**
 * How far a reader has come in several logs: the id of a server-sent event, so that a client that was cut off goes on exactly behind it.
 *
 * @param next the next offset by log and partition, such as {@code changes-0}
 */
public record Positions(SortedMap<String, Long> next) {

    /** The header that a client sends when it comes back. */
    public static final String HEADER = "Last-Event-ID";

    private static final Pattern PART = Pattern.compile("([a-z]{1,20}-\\d{1,6}):(\\d{1,18})");
    private static final int LONGEST = 10_000;

    /** Where one of them stands; 0 for one that it says nothing of, which was added later. */
    public long next(String log) {
        return next.getOrDefault(log, 0L);
    }

    /** Whether nothing of what the others lead to is still to be read. */
    boolean covers(Positions others) {
        return others.next.entrySet().stream().allMatch(at -> next(at.getKey()) >= at.getValue());
    }

    /** Behind that record, if they are not already. */
    Positions behind(String log, long offset) {
        return with(Map.of(log, offset + 1));
    }

    /** The further one of each log. */
    Positions and(Positions others) {
        return others.covers(this) ? others : with(others.next);
    }

    private Positions with(Map<String, Long> others) {
        var further = new TreeMap<>(next);
        others.forEach((log, at) -> further.merge(log, at, Math::max));
        return new Positions(further);
    }

    /** As text, such as {@code changes-0:15,changes-1:20}. */
    public String text() {
        return next.entrySet().stream().map(at -> at.getKey() + ":" + at.getValue()).collect(Collectors.joining(","));
    }

    /**
     * The positions of a text.
     *
     * @throws InvalidInput at {@code Last-Event-ID} if it is none that was given out
     */
    public static Positions parse(String text) {
        var next = new TreeMap<String, Long>();
        for (var part : text.length() > LONGEST ? new String[]{""} : text.strip().split(",")) {
            var matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw foreign();
            }
            next.put(matcher.group(1), Long.parseLong(matcher.group(2)));
        }
        return new Positions(next);
    }

    static InvalidInput foreign() {
        return new InvalidInput("/" + HEADER, "is not the id of an event of this stream");
    }

    /** Like {@link #parse}, of the header {@link #HEADER}; null if it says nothing. */
    public static @Nullable Positions after(@Nullable String lastEventId) {
        return lastEventId == null || lastEventId.isBlank() ? null : parse(lastEventId);
    }

    /** Positions of a map. */
    public static Positions of(Map<String, Long> next) {
        return new Positions(new TreeMap<>(next));
    }
}
