package dev.bellwether.defaults.live;

/** The log that a live stream is read from does not answer. */
public final class LogAway extends RuntimeException {

    LogAway(Throwable cause) {
        super("The log does not answer", cause);
    }
}
