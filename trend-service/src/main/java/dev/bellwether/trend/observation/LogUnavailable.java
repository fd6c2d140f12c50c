package dev.bellwether.trend.observation;

/** The log did not confirm an observation in time. It may have been taken nevertheless; to state it again does no harm. */
public final class LogUnavailable extends RuntimeException {

    /** @param cause what the log's client says */
    public LogUnavailable(Throwable cause) {
        super("The log of observations does not answer", cause);
    }
}
