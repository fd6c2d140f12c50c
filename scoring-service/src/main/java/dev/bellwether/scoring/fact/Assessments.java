package dev.bellwether.scoring.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.bellwether.events.scoring.AssessmentSnapshot;

/**
 * What people think of one technology.
 *
 * @param ratings one of each author for each criterion, in the order of their ids
 */
public record Assessments(List<AssessmentSnapshot> ratings) {

    /** Nobody rated it. */
    public static final Assessments NONE = new Assessments(List.of());

    /** Makes the list unmodifiable. */
    public Assessments {
        ratings = List.copyOf(ratings);
    }

    /** With a rating, unless a newer version of it is there. */
    public Assessments with(AssessmentSnapshot rating) {
        if (ratings.stream().anyMatch(each -> each.id().equals(rating.id()) && each.version() >= rating.version())) {
            return this;
        }
        var with = new ArrayList<>(without(rating.id()).ratings);
        with.add(rating);
        with.sort(Comparator.comparing(AssessmentSnapshot::id));
        return new Assessments(with);
    }

    /** Without the rating of that id. */
    public Assessments without(String id) {
        return new Assessments(ratings.stream().filter(each -> !each.id().equals(id)).toList());
    }

    /** Those on one criterion. */
    public List<AssessmentSnapshot> on(String criterion) {
        return ratings.stream().filter(each -> each.criterion().equals(criterion)).toList();
    }
}
