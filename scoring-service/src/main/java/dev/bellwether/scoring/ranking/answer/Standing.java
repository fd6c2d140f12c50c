package dev.bellwether.scoring.ranking.answer;

/**
 * Where a technology stands in one profile.
 *
 * @param profile     which
 * @param name        the profile's name
 * @param rank        1 plus the number of strictly better scores
 * @param rankOf      how many are ranked
 * @param score       0 to 1
 * @param low         the score if everything missing were at its worst
 * @param high        the score if everything missing were at its best
 * @param provisional whether too little is known
 */
public record Standing(ProfileRef profile, String name, int rank, int rankOf, double score, double low, double high,
        boolean provisional) {

    /** Of a place in a profile's ranking. */
    public static Standing of(ProfileRef profile, String name, Ranked place, int rankOf) {
        return new Standing(profile, name, place.rank(), rankOf, place.score(), place.low(), place.high(), place.provisional());
    }
}
