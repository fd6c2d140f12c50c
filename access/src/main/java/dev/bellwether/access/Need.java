package dev.bellwether.access;

/** What a request needs to be let through. */
public sealed interface Need {

    /** Nothing, whatever the settings say: probes and scrapes at the management port. */
    record Nothing() implements Need {}

    /** What reading needs by the settings: nothing, or any valid token. */
    record Reading() implements Need {}

    /** The same, for a request that changes nothing and costs more than reading does. */
    record Computing() implements Need {}

    /** A token with this scope. */
    record Scoped(Scope scope) implements Need {}
}
