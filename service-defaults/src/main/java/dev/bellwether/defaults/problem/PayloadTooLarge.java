package dev.bellwether.defaults.problem;

/** The body or one line of it is larger than the limit: 413. */
public final class PayloadTooLarge extends Refusal {

    /** @param detail one sentence for the caller */
    public PayloadTooLarge(String detail) {
        super(detail);
    }
}
