package dev.bellwether.scoring.notice.store;

import java.time.Instant;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.notice.Notice;

/**
 * A place among the notices, which are in the order of time.
 *
 * @param at to the millisecond
 * @param id tells apart those of one moment
 */
public record NoticePosition(Instant at, String id) {

    /** Where a notice stands. */
    public static NoticePosition of(Notice notice) {
        return new NoticePosition(Instant.ofEpochMilli(notice.at().toEpochMilli()), notice.id());
    }

    /**
     * The place of a text; null for null.
     *
     * @throws InvalidInput at {@code cursor} if it is none that was given out
     */
    public static NoticePosition parse(String text) {
        if (text == null) {
            return null;
        }
        var parts = text.split(" ", 2);
        try {
            return new NoticePosition(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new InvalidInput("/cursor", "is not a cursor that was given out");
        }
    }

    /** As text. */
    public String text() {
        return at.toEpochMilli() + " " + id;
    }
}
