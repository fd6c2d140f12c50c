package dev.bellwether.scoring.profile.web;

import java.util.Optional;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.constraint.Op;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.FactKind;
import dev.bellwether.scoring.fact.Path;

/** A must-have as callers send it. */
public record MustHaveBody(String field, String op, Object value) {

    /** Null, with the faults noted, if this is no must-have. */
    MustHave read(String pointer, Faults faults) {
        var before = faults.found().size();
        var path = Optional.ofNullable(field).flatMap(Path::parse);
        var operator = Optional.ofNullable(op).flatMap(Op::parse);
        var fact = Fact.of(value);
        faults.check(path.isPresent(), pointer + "/field", "'" + field + "' leads to no fact");
        faults.check(operator.isPresent(), pointer + "/op", "must be =, !=, in, notIn, <, <=, >, >= or contains");
        faults.check(fact.isPresent(), pointer + "/value", "must be a text, number, boolean or list of those");
        if (faults.found().size() == before) {
            check(path.orElseThrow().kind(), operator.orElseThrow(), fact.orElseThrow(), pointer, faults);
        }
        return faults.found().size() > before
                ? null
                : new MustHave(path.orElseThrow(), operator.orElseThrow(), fact.orElseThrow());
    }

    private void check(FactKind kind, Op operator, Fact fact, String pointer, Faults faults) {
        var fits = switch (operator) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> kind == FactKind.AMOUNT || kind == FactKind.ANY;
            case CONTAINS -> kind == FactKind.TEXT || kind == FactKind.TEXTS || kind == FactKind.ANY;
            case EQUAL, NOT_EQUAL, IN, NOT_IN -> true;
        };
        faults.check(fits, pointer + "/op", "does not fit " + field);
        faults.check(!fits || valued(kind, operator, fact), pointer + "/value", "is not of the kind that " + field + " "
                + operator.symbol() + " asks for");
    }

    private static boolean valued(FactKind kind, Op operator, Fact fact) {
        if (operator.takesList()) {
            return fact instanceof Fact.Many(var facts) && !facts.isEmpty() && facts.stream().allMatch(kind::holds);
        }
        return switch (operator) {
            case LESS, AT_MOST, GREATER, AT_LEAST -> fact instanceof Fact.Amount;
            case CONTAINS -> kind == FactKind.ANY ? !(fact instanceof Fact.Many) : fact instanceof Fact.Text;
            default -> kind.holds(fact);
        };
    }
}
