package dev.bellwether.defaults.problem;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be understood or breaks a rule: 400. */
public final class InvalidInput extends Refusal {

    private final transient List<Fault> faults;

    /** @param faults at least one */
    public InvalidInput(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.pointer() + ": " + fault.detail()).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    /** A single fault. */
    public InvalidInput(String pointer, String detail) {
        this(List.of(new Fault(pointer, detail)));
    }

    /** What is wrong, in the order of finding. */
    public List<Fault> faults() {
        return faults;
    }
}
