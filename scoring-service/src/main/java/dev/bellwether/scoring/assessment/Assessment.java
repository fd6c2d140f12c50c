package dev.bellwether.scoring.assessment;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.scoring.store.ContentKey;
import dev.bellwether.scoring.store.Versioned;

/**
 * A person's rating of a technology on a criterion. There is one of each author for each technology and criterion; a new rating is its next
 * version.
 *
 * @param id         made of technology, criterion and author
 * @param version    counts the ratings, from 1
 * @param technology slug
 * @param criterion  id
 * @param author     whose rating it is
 * @param rating     1 (worst) to 5 (best)
 * @param reason     why
 * @param date       of the experience or judgement
 */
public record Assessment(String id, long version, String technology, String criterion, String author, double rating,
        String reason,
        LocalDate date) implements Versioned<Assessment> {

    private static final int KEY_LENGTH = 11;

    /** The identity; an author is the same person however capitals and white space are used. */
    public static String id(String technology, String criterion, String author) {
        var key = Normalizer.normalize(author, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        return technology + "." + criterion + "." + ContentKey.of(key).substring(0, KEY_LENGTH);
    }

    @Override
    public Assessment at(long newVersion) {
        return new Assessment(id, newVersion, technology, criterion, author, rating, reason, date);
    }

    AssessmentSnapshot snapshot(Instant changedAt, String changedBy) {
        return new AssessmentSnapshot(id, version, technology, criterion, author, rating, reason, date, changedAt, changedBy);
    }
}
