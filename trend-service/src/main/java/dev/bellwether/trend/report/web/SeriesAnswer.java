package dev.bellwether.trend.report.web;

import java.time.Instant;
import java.util.List;

import dev.bellwether.events.trend.SeriesSnapshot;

/**
 * The series behind a technology's trend.
 *
 * @param asOf          the moment whose closed periods were looked at; null before the technology's first trend
 * @param reconstructed whether any of it was recorded only later; null for now
 */
record SeriesAnswer(Instant asOf, Boolean reconstructed, String technology, List<SeriesSnapshot> items) {}
