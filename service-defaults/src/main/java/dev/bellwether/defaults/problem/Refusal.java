package dev.bellwether.defaults.problem;

/** Why a request is not carried out; nothing was changed. Each kind is one HTTP status. */
public abstract sealed class Refusal extends RuntimeException
        permits InvalidInput, NotFound, Conflict, Busy, KeyReused, PreconditionRequired, PreconditionFailed, PayloadTooLarge,
        Unavailable {

    Refusal(String detail) {
        super(detail);
    }

    Refusal(String detail, Throwable cause) {
        super(detail, cause);
    }
}
