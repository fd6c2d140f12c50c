package dev.bellwether.scoring.stack;

import java.util.List;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.scoring.knowledge.Present;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.stack.answer.PartField;
import dev.bellwether.scoring.stack.answer.StackAnswer;
import dev.bellwether.scoring.store.VersionedStore;
import org.springframework.stereotype.Service;

/** Finds the best combinations of technologies from what this instance knows now. Nothing is stored. */
@Service
public class Stacks {

    private static final int REASONS = 50;

    private final Present present;
    private final VersionedStore<Profile> profiles;

    Stacks(Present present, VersionedStore<Profile> profiles) {
        this.present = present;
        this.profiles = profiles;
    }

    /** The question with the needs of a stored profile. */
    public StackQuestion ofProfile(String id, StackQuestion question) {
        var profile = profiles.get(id);
        return new StackQuestion(new ProfileRef(id, profile.version()), profile.needs(), question.parts(), question.statedOnly(),
                question.limit(), question.asOf());
    }

    /**
     * The best stacks.
     *
     * @throws Conflict at {@code /parts} if there are more combinations than can be searched exactly
     */
    public StackAnswer best(StackQuestion question) {
        var known = present.on(question.asOf());
        var state = known.state();
        var fields = Fields.of(question, known.valuation());
        var combinations = combinations(fields);
        var table = Table.of(fields, new Relations(state.subjects()), question.statedOnly());
        var stacks = table.best(question.limit());
        var reasons = table.reasons();
        return new StackAnswer(question.profile(), known.asOf(), state.catalogRevision(), state.observationSnapshot(),
                state.assessmentRevision(), Method.ADDITIVE.version(), known.versions(question.needs().weights()),
                fields.stream().map(Stacks::told).toList(),
                combinations, stacks, reasons.size(), reasons.stream().limit(REASONS).toList(),
                StackWarnings.of(question, fields, stacks));
    }

    private static long combinations(List<Field> fields) {
        var combinations = 1L;
        for (var field : fields) {
            combinations *= field.options().size();
            if (combinations > Search.MOST) {
                throw new Conflict("/parts",
                        "have more than %,d combinations, which is the most that is searched exactly: name fewer"
                                .formatted(Search.MOST) + " candidates, more must-haves or fewer parts");
            }
        }
        return combinations;
    }

    private static PartField told(Field field) {
        return new PartField(field.part().name(), field.part().runsOn(), field.share(), field.options().size(), field.excluded());
    }

}
