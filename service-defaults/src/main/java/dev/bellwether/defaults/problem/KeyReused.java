package dev.bellwether.defaults.problem;

/** An {@code Idempotency-Key} came with another request than the one it was first sent with: 422. */
public final class KeyReused extends Refusal {

    /** @param detail one sentence for the caller */
    public KeyReused(String detail) {
        super(detail);
    }
}
