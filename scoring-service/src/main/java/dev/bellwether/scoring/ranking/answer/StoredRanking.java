package dev.bellwether.scoring.ranking.answer;

/** A ranking as it was first sent. */
public record StoredRanking(String id, String json) {}
