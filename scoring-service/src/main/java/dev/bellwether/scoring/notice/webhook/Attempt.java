package dev.bellwether.scoring.notice.webhook;

import java.time.Duration;

/**
 * What came of trying to deliver.
 *
 * @param status what was answered; null if nothing was
 * @param error  why it failed; null if it did not
 * @param last   whether it makes no sense to try again
 * @param rest   how long the receiver asks to be left alone; zero if it does not
 */
record Attempt(Integer status, String error, boolean last, Duration rest) {

    /** With this a receiver says that it will never take anything again. */
    private static final int GONE = 410;

    static Attempt answered(int status) {
        return answered(status, Duration.ZERO);
    }

    static Attempt answered(int status, Duration rest) {
        return new Attempt(status, status >= 200 && status < 300 ? null : "Answered " + status, status == GONE, rest);
    }

    static Attempt failed(Exception failure) {
        return new Attempt(null, failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage(),
                false, Duration.ZERO);
    }

    static Attempt hopeless(String error) {
        return new Attempt(null, error, true, Duration.ZERO);
    }

    boolean taken() {
        return error == null;
    }
}
