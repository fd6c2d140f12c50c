package dev.bellwether.trend.topology;

import java.time.LocalDate;

/**
 * When a signal was last computed.
 *
 * @param asOf    for which day
 * @param version by which version of its definition; 0 if there was none
 */
record SignalState(LocalDate asOf, long version) {

    static final SignalState NEVER = new SignalState(LocalDate.EPOCH, -1);
}
