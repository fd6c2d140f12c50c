package dev.bellwether.trend.ranking.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.bellwether.trend.source.Health;

/**
 * A page of a list.
 *
 * @param asOf            the moment whose closed periods were looked at; null before the first trend
 * @param reconstructed   whether any of it was recorded only later; null for now
 * @param troubledSources sources behind this page that are degraded or out, by id
 */
record RankingAnswer(Instant asOf, Boolean reconstructed, String window, String order, List<RankingItem> items, String nextCursor,
        Map<String, Health> troubledSources) {}
