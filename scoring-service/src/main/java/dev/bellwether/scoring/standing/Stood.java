package dev.bellwether.scoring.standing;

import java.util.Optional;

import dev.bellwether.events.scoring.StandingRanking;

/**
 * What was told last of a profile.
 *
 * @param profile its id
 * @param version of what was told; 0 if nothing was yet
 * @param told    the answer; empty if nothing was told or the profile stopped standing
 */
public record Stood(String profile, long version, Optional<StandingRanking> told) {}
