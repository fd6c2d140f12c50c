package dev.bellwether.scoring.radar.web;

import java.time.LocalDate;
import java.util.List;

/**
 * What is on a radar.
 *
 * @param asOf       the day that was looked at
 * @param revision   of the radar
 * @param items      in the order of ids
 * @param nextCursor what to send as {@code cursor} for the next page; null on the last
 */
record BlipPage(LocalDate asOf, long revision, List<BlipView> items, String nextCursor) {}
