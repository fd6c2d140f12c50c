package dev.bellwether.scoring.assessment.web;

import java.time.LocalDate;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.assessment.Assessment;

/** An assessment as callers send it. They may send back what they read; its version is the one in {@code If-Match}. */
record AssessmentBody(String id, Long version, String technology, String criterion, String author, Double rating, String reason,
        LocalDate date) {

    private static final int LONGEST_AUTHOR = 100;
    private static final int LONGEST_REASON = 2000;
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    /** A first one, of something that is known. */
    Assessment first(LocalDate today, Faults faults) {
        check(today, faults);
        faults.check(author != null && !author.isBlank() && author.strip().length() <= LONGEST_AUTHOR, "/author",
                "must be 1 to " + LONGEST_AUTHOR + " characters");
        faults.check(id == null, "/id", "is made here, of technology, criterion and author");
        faults.throwIfAny();
        return assessment(Assessment.id(technology, criterion, author), technology, criterion, author.strip(), today);
    }

    /** The next one after that. What it is about and whose it is stays. */
    Assessment next(Assessment before, LocalDate today) {
        var faults = new Faults();
        check(today, faults);
        faults.check(technology == null || technology.equals(before.technology()), "/technology", "is of another assessment");
        faults.check(criterion == null || criterion.equals(before.criterion()), "/criterion", "is of another assessment");
        faults.check(author == null || same(before), "/author", "is of another assessment");
        faults.check(id == null || id.equals(before.id()), "/id", "is not the id in the path");
        faults.throwIfAny();
        return assessment(before.id(), before.technology(), before.criterion(), before.author(), today);
    }

    private boolean same(Assessment before) {
        return Assessment.id(before.technology(), before.criterion(), author).equals(before.id());
    }

    private void check(LocalDate today, Faults faults) {
        faults.check(rating != null && rating >= 1 && rating <= 5, "/rating", "must be a number from 1 (worst) to 5 (best)");
        faults.check(reason != null && !reason.isBlank() && reason.length() <= LONGEST_REASON, "/reason",
                "must be 1 to " + LONGEST_REASON + " characters");
        // Where the day begins first, it is tomorrow already.
        faults.check(date == null || !date.isBefore(EARLIEST) && !date.isAfter(today.plusDays(1)), "/date",
                "must be from " + EARLIEST + " until today");
    }

    private Assessment assessment(String identity, String of, String on, String by, LocalDate today) {
        return new Assessment(identity, 1, of, on, by, rating, reason.strip(), date == null ? today : date);
    }
}
