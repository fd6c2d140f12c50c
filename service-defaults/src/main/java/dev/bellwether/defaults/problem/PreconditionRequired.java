package dev.bellwether.defaults.problem;

/** An edit without {@code If-Match}, which would overwrite unseen changes: 428. */
public final class PreconditionRequired extends Refusal {

    /** @param detail one sentence for the caller */
    public PreconditionRequired(String detail) {
        super(detail);
    }
}
