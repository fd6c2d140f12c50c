package dev.bellwether.trend.lookback;

/** Reads the log on into a ledger. For one thread at a time. */
interface LogTail {

    /**
     * Reads from where it stopped up to where the log ends now.
     *
     * @throws dev.bellwether.defaults.problem.Unavailable if the log cannot be read, or holds more than fits into the memory
     */
    void readOn(Ledger ledger);
}
