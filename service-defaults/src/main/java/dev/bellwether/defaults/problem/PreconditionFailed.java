package dev.bellwether.defaults.problem;

/** An edit of a version that is no longer the newest: 412. */
public final class PreconditionFailed extends Refusal {

    /** @param detail one sentence for the caller */
    public PreconditionFailed(String detail) {
        super(detail);
    }
}
