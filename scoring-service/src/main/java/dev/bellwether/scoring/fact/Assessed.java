package dev.bellwether.scoring.fact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import dev.bellwether.events.scoring.AssessmentSnapshot;

/**
 * Several people's ratings as one (docs/methods.md, A.11).
 *
 * @param count      how many people
 * @param mean       of their ratings, 1 to 5
 * @param spread     standard deviation of the ratings; null of a single one, which says nothing of it
 * @param confidence count / (count + 2): what share of the full weight of assessments they have
 * @param ratings    the newest ones, newest first
 */
public record Assessed(int count, double mean, Double spread, double confidence, List<Rating> ratings) {

    /** So many people are worth half the full weight. */
    private static final double HALF = 2;
    private static final int SHOWN = 20;

    /** One person's rating, with the version of the assessment that states it. */
    public record Rating(String id, long version, String author, double rating, String reason, LocalDate date) {}

    /** @param ratings at least one */
    static Assessed of(List<AssessmentSnapshot> ratings) {
        var count = ratings.size();
        var mean = ratings.stream().mapToDouble(AssessmentSnapshot::rating).average().orElseThrow();
        var squares = ratings.stream().mapToDouble(each -> (each.rating() - mean) * (each.rating() - mean)).sum();
        var newest = ratings.stream().sorted(Comparator.comparing(AssessmentSnapshot::date).reversed()
                .thenComparing(AssessmentSnapshot::id)).limit(SHOWN).map(each -> new Rating(each.id(), each.version(),
                        each.author(), each.rating(), each.reason(), each.date()))
                .toList();
        return new Assessed(count, mean, count == 1 ? null : Math.sqrt(squares / (count - 1)), count / (count + HALF), newest);
    }
}
