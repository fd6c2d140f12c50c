package dev.bellwether.benchmarks;

import java.util.Map;

import dev.bellwether.local.system.Part;

/**
 * What was measured with a number of technologies; times in seconds, rates a second.
 *
 * @param observations  posted in the timed part
 * @param recordBytes   mean size of an observation in the log
 * @param bareBefore    records of that size by the broker's own tool before
 * @param bareAfter     and after
 * @param acceptedRate  until the API had answered for all
 * @param visibleRate   until all were in the trends
 * @param settling      seconds from there until ranks changed no more
 * @param ratio         of that to the mean of the bare ones
 * @param processorMicros microseconds of processor time that each part spent on an observation
 * @param load          of the machine, one-minute average at the end
 */
record Outcome(int technologies, int signals, int observations, int recordBytes, double bareBefore, double bareAfter,
        double acceptedRate, double visibleRate, double settling, double ratio, Map<Part, Double> processorMicros,
        Freshness.Times freshness,
        double load) {}
