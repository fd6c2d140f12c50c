package dev.bellwether.trend.registry;

import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.trend.registry.Outcome.Change;

/** Writes to a register so that no change is lost when several write at once. */
public final class Registrar<T> {

    private static final int TRIES = 20;

    private final Register<T> register;
    private final Kind<T> kind;

    /** @param kind how to read ids and versions of what the register keeps */
    public Registrar(Register<T> register, Kind<T> kind) {
        this.register = register;
        this.kind = kind;
    }

    /**
     * Creates or replaces.
     *
     * @param next makes the wanted state from the current one, which is null if there is none; its version does not matter
     * @throws Conflict if others keep writing the same thing
     */
    public Outcome<T> put(String id, Precondition precondition, UnaryOperator<T> next) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var current = register.find(id).orElse(null);
            precondition.check(current == null ? null : kind.version().applyAsLong(current));
            var wanted = next.apply(current);
            var outcome = current == null ? create(wanted) : replace(current, wanted);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new Conflict("'" + id + "' is being changed by others all the time; try again");
    }

    private Optional<Outcome<T>> create(T wanted) {
        var first = kind.withVersion().apply(wanted, 1);
        return register.insert(first) ? Optional.of(new Outcome<>(first, Change.CREATED)) : Optional.empty();
    }

    private Optional<Outcome<T>> replace(T current, T wanted) {
        var version = kind.version().applyAsLong(current);
        if (kind.withVersion().apply(wanted, version).equals(current)) {
            return Optional.of(new Outcome<>(current, Change.UNCHANGED));
        }
        var next = kind.withVersion().apply(wanted, version + 1);
        return register.replace(next) ? Optional.of(new Outcome<>(next, Change.REPLACED)) : Optional.empty();
    }
}
