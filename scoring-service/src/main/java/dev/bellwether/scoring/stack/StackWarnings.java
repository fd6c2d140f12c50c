package dev.bellwether.scoring.stack;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.scoring.sentence.Sentence;
import dev.bellwether.scoring.stack.answer.Stack;

/** What a reader of the stacks should be careful about, in sentences. */
final class StackWarnings {

    private StackWarnings() {}

    static List<String> of(StackQuestion question, List<Field> fields, List<Stack> stacks) {
        var warnings = new ArrayList<String>();
        fields.stream().filter(field -> field.options().isEmpty())
                .forEach(field -> warnings.add("No technology is left for " + field.part().name()));
        if (stacks.isEmpty()) {
            warnings.add(question.statedOnly()
                    ? "No combination hangs together by what the catalog states"
                    : "No combination is left");
            return warnings;
        }
        var first = stacks.getFirst();
        if (!first.unstated().isEmpty()) {
            warnings.add("The catalog states nothing that ties the %s of the first stack to its other parts"
                    .formatted(Sentence.list(first.unstated())));
        }
        if (first.provisional()) {
            warnings.add(Sentence.of("First place is provisional: only %.0f %% of the weight is known", 100 * first.coverage()));
        }
        return warnings;
    }
}
