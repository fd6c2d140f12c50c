package dev.bellwether.gateway.limit;

/** The allowances of one caller. */
record Allowances(Allowance reads, Allowance writes, Allowance computations) {

    Allowance of(Budget budget) {
        return switch (budget) {
            case READS -> reads;
            case WRITES -> writes;
            case COMPUTATIONS -> computations;
        };
    }
}
