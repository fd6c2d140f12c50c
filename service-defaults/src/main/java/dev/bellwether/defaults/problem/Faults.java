package dev.bellwether.defaults.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects faults, so that a caller learns of all of them at once. */
public final class Faults {

    private final List<Fault> found = new ArrayList<>();

    /** Adds a fault unless the condition holds. */
    public Faults check(boolean condition, String pointer, String detail) {
        if (!condition) {
            add(pointer, detail);
        }
        return this;
    }

    /** Adds a fault. */
    public Faults add(String pointer, String detail) {
        found.add(new Fault(pointer, detail));
        return this;
    }

    /** Adds faults that were found elsewhere. */
    public Faults addAll(List<Fault> faults) {
        found.addAll(faults);
        return this;
    }

    /** What was found so far, in the order of finding. */
    public List<Fault> found() {
        return List.copyOf(found);
    }

    /** @throws InvalidInput if any fault was found */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new InvalidInput(found);
        }
    }
}
