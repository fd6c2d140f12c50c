package dev.bellwether.defaults.problem;

import java.util.List;

/** What was asked for contradicts what is there: 409. */
public final class Conflict extends Refusal {

    private final transient List<Fault> faults;

    /** @param detail one sentence for the caller */
    public Conflict(String detail) {
        super(detail);
        faults = List.of();
    }

    /** A conflict that one value of the input makes. */
    public Conflict(String pointer, String detail) {
        super(pointer + ": " + detail);
        faults = List.of(new Fault(pointer, detail));
    }

    /** The values that make the conflict; empty if it is none of the input's. */
    public List<Fault> faults() {
        return faults;
    }
}
