package dev.bellwether.benchmarks;

/**
 * What to measure.
 *
 * @param observations at least so many in the timed part
 * @param lines        of a body
 * @param clients      that post at the same time
 * @param bareRecords  that the broker's own tool writes
 * @param samples      single observations
 * @param perSecond    of those
 * @param keep         whether the data directories stay
 */
record Plan(int observations, BodyFormat format, int lines, int clients, int bareRecords, int samples, double perSecond,
        boolean keep) {}
