package dev.bellwether.events.scoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person's rating of a technology on a criterion after it was given or changed; apply it only if {@code version} is newer than what is known.
 *
 * @param id         the identity, made of technology, criterion and author
 * @param version    counts the changes, from 1
 * @param technology slug
 * @param criterion  id
 * @param author     whose rating it is
 * @param rating     1 (worst) to 5 (best)
 * @param reason     why
 * @param date       of the experience or judgement
 * @param changedAt  when it was stated
 * @param changedBy  who stated it
 */
public record AssessmentSnapshot(String id, long version, String technology, String criterion, String author, double rating,
        String reason, LocalDate date, Instant changedAt, String changedBy) {

    /** The CloudEvents type. */
    public static final String TYPE = "dev.bellwether.scoring.assessment.v1";
}
