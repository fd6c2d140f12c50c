package dev.bellwether.scoring.ranking.answer;

/** Which version of which profile. */
public record ProfileRef(String id, long version) {}
