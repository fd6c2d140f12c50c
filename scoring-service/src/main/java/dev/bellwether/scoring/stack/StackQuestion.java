package dev.bellwether.scoring.stack;

import java.time.Instant;
import java.util.List;

import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.ProfileRef;

/**
 * What is asked of a stack.
 *
 * @param profile    whose needs these are; null if they were sent
 * @param needs      weights and must-haves, which hold for every part; its candidates do not count
 * @param parts      at least two
 * @param statedOnly whether only stacks count that hang together by what the catalog states
 * @param limit      of the stacks
 * @param asOf       the moment whose day counts for ages and support; null for now
 */
public record StackQuestion(ProfileRef profile, Needs needs, List<Part> parts, boolean statedOnly, int limit, Instant asOf) {}
