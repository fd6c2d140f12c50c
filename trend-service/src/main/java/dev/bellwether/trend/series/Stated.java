package dev.bellwether.trend.series;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What has been stated under one identity (technology, signal, period, evidence), so that it can be told what was known at any moment. Of the
 * statements made before anybody looks at the period only the newest is kept: nothing can be asked about the others.
 *
 * @param statements oldest first, never empty; none states the same as the one before
 */
public record Stated(List<Statement> statements) {

    /**
     * One value.
     *
     * @param value  null if the source is known to have none
     * @param moment when it was stated, in milliseconds since 1970
     */
    public record Statement(@Nullable Double value, long moment) {

        /** The day on which it was stated (UTC). */
        public LocalDate day() {
            return LocalDate.ofInstant(Instant.ofEpochMilli(moment), ZoneOffset.UTC);
        }
    }

    /** Makes the list unmodifiable. */
    public Stated {
        statements = List.copyOf(statements);
    }

    /** The first statement. */
    public static Stated first(@Nullable Double value, Instant moment) {
        return new Stated(List.of(new Statement(value, moment.toEpochMilli())));
    }

    /**
     * A further one: the same value changes nothing, another one replaces it. The order is that of the log; clocks that disagree do not change it.
     *
     * @param looked the first day on which the period is looked at
     */
    public Stated again(@Nullable Double value, Instant moment, LocalDate looked) {
        var newest = statements.getLast();
        if (Objects.equals(newest.value(), value)) {
            return this;
        }
        var next = new Statement(value, Math.max(moment.toEpochMilli(), newest.moment()));
        return next.day().isBefore(looked)
                ? new Stated(List.of(next))
                : new Stated(Stream.concat(statements.stream(), Stream.of(next)).toList());
    }

    /** What was known at a moment; null if nothing. */
    public @Nullable Stated at(Instant moment) {
        if (statements.getLast().moment() <= moment.toEpochMilli()) {
            return this;
        }
        var known = statements.stream().filter(one -> one.moment() <= moment.toEpochMilli()).toList();
        return known.isEmpty() ? null : new Stated(known);
    }

    /** The oldest statement alone. */
    public Stated first() {
        return statements.size() == 1 ? this : new Stated(statements.subList(0, 1));
    }

    /** The newest value; null if the source is known to have none. */
    public @Nullable Double value() {
        return statements.getLast().value();
    }

    /** The day of the oldest statement that is kept. */
    public LocalDate arrived() {
        return statements.getFirst().day();
    }

    /** The days on which another value replaced the former. */
    public Stream<LocalDate> replaced() {
        return statements.stream().skip(1).map(Statement::day);
    }
}
