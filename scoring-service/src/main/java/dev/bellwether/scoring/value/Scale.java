package dev.bellwether.scoring.value;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.bellwether.scoring.fact.Fact;

/**
 * What an observation is worth, 0 to 1 (docs/methods.md, A.2). A scale is fixed: it belongs to a version of a criterion and never to
 * the technologies that are compared, so that adding one cannot reorder the others.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({@Type(name = "linear", value = LinearScale.class), @Type(name = "log", value = LogScale.class),
        @Type(name = "target", value = TargetScale.class), @Type(name = "levels", value = LevelScale.class)})
public sealed interface Scale permits NumberScale, LevelScale {

    /** Empty if the scale says nothing about such a fact: a text on a scale of numbers, or a level that its table lacks. */
    default Optional<Placed> place(Fact observed) {
        return switch (this) {
            case NumberScale numbers -> observed instanceof Fact.Amount(double amount)
                    ? Optional.of(numbers.place(amount))
                    : Optional.empty();
            case LevelScale levels -> levels.place(observed.toString());
        };
    }
}
