package dev.bellwether.benchmarks.live;

/**
 * One process while listeners were there.
 *
 * @param residentMegabytes   at the end
 * @param heapMegabytes       after a collection; 0 if it is no JVM
 * @param residentKilobytesEach more than without listeners, for each of them
 * @param heapKilobytesEach   likewise
 * @param cores               used meanwhile, on average
 */
record Measured(String process, int listeners, double residentMegabytes, double heapMegabytes, double residentKilobytesEach,
        double heapKilobytesEach, double cores) {

    static Measured between(String process, int listeners, Footprint without, Footprint with, double cores) {
        var more = with.residentMegabytes() - without.residentMegabytes();
        var moreHeap = with.heapKilobytes() - without.heapKilobytes();
        return new Measured(process, listeners, with.residentMegabytes(), with.heapKilobytes() / 1024.0,
                listeners == 0 ? 0 : more * 1024 / listeners, listeners == 0 ? 0 : (double) moreHeap / listeners, cores);
    }
}
