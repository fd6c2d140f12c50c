package dev.bellwether.scoring.change;

import java.util.List;

/**
 * Why one ranking differs from an earlier one (docs/methods.md, A.11).
 *
 * @param since    the earlier one
 * @param ranking  the later one
 * @param differ   what the two differ in: {@code weights}, {@code needs}, {@code facts}, {@code trends}, {@code method}
 * @param moved    technologies that both rank, in the order of the later one; the first of them
 * @param total    how many both rank
 * @param entered  those that only the later one ranks, best first
 * @param left     those that only the earlier one ranks, best first
 */
public record Changes(Side since, Side ranking, List<String> differ, List<Moved> moved, int total, List<Presence> entered,
        List<Presence> left) {}
