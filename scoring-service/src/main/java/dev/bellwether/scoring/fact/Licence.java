package dev.bellwether.scoring.fact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads an SPDX expression: of {@code A OR B} one may take the less demanding, of {@code A AND B} the more demanding counts. An
 * expression with an identifier that is not in {@code licence-classes.properties} has no class rather than a guessed one.
 */
final class Licence {

    private Licence() {}

    /** The licences to choose from; empty if there is no licence. Parentheses are not looked into: one choice then. */
    static List<String> choices(String expression) {
        if (expression == null || expression.isBlank()) {
            return List.of();
        }
        return expression.contains("(")
                ? List.of(expression.strip())
                : Arrays.stream(expression.split("\\s+OR\\s+")).map(String::strip).toList();
    }

    /** The class of an expression, in the words of {@link LicenceClass}. */
    static Optional<String> classOf(String expression) {
        var choices = choices(expression).stream().map(Licence::demand).toList();
        if (choices.isEmpty() || choices.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return choices.stream().flatMap(Optional::stream).min(Comparator.naturalOrder()).map(LicenceClass::text);
    }

    private static Optional<LicenceClass> demand(String choice) {
        var parts = Arrays.stream(choice.split("\\s+AND\\s+")).map(LicenceClasses::of).toList();
        return parts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : parts.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }
}
