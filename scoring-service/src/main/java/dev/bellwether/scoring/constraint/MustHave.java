package dev.bellwether.scoring.constraint;

import java.time.LocalDate;

import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Known;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Subject;

/**
 * What a technology must have to be considered (docs/methods.md, A.7).
 *
 * @param field which fact
 * @param op    how it is compared
 * @param value with what; a {@link Fact.Many} for {@code in} and {@code notIn}
 */
public record MustHave(Path field, Op op, Fact value) {

    /** Whether the technology has it, as far as is known on that day. */
    public Checked check(Subject subject, LocalDate day) {
        return field.read(subject, day).map(Known::fact).map(this::compare).orElse(new Checked(this, Truth.UNKNOWN, null, null));
    }

    private Checked compare(Fact observed) {
        var truth = Comparison.of(op, observed, value);
        return new Checked(this, truth, observed, truth == Truth.FALSE ? distance(observed) : null);
    }

    private Double distance(Fact observed) {
        return op.compares() && observed instanceof Fact.Amount(double is) && value instanceof Fact.Amount(double asked)
                ? Math.abs(is - asked)
                : null;
    }
}
