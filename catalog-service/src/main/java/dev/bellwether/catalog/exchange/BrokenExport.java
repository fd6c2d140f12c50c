package dev.bellwether.catalog.exchange;

/** An export failed after part of it was sent. */
final class BrokenExport extends RuntimeException {

    BrokenExport(Throwable cause) {
        super("An export broke off", cause);
    }
}
