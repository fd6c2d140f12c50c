package dev.bellwether.defaults.problem;

/** What was asked for contradicts what is there: 409. */
public final class Conflict extends Refusal {

    /** @param detail one sentence for the caller */
    public Conflict(String detail) {
        super(detail);
    }
}
