package dev.bellwether.defaults.problem;

/** What was asked for does not exist: 404. */
public final class NotFound extends Refusal {

    /** @param detail one sentence for the caller */
    public NotFound(String detail) {
        super(detail);
    }
}
