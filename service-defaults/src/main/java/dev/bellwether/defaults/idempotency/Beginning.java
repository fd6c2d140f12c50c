package dev.bellwether.defaults.idempotency;

/** What is known of a key when a request comes with it. */
sealed interface Beginning {

    /**
     * The request is to be carried out.
     *
     * @param again an earlier one was, and its outcome is not known
     */
    record Begun(Attempt attempt, boolean again) implements Beginning {}

    /** It is being carried out. */
    record Running() implements Beginning {}

    /** It was carried out. */
    record Ended(Outcome outcome) implements Beginning {}
}
