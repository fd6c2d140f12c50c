package dev.bellwether.scoring.stack;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.stack.answer.PartField;
import dev.bellwether.scoring.stack.answer.StackAnswer;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.valuation.Valuation;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Service;

/** Finds the best combinations of technologies from what this instance knows now. Nothing is stored. */
@Service
public class Stacks {

    private static final int MOST_CRITERIA = 1000;
    private static final int REASONS = 50;

    private final VersionedStore<Criterion> criteria;
    private final VersionedStore<Profile> profiles;
    private final CurrentCatalog catalog;
    private final Clock clock;

    Stacks(VersionedStore<Criterion> criteria, VersionedStore<Profile> profiles, CurrentCatalog catalog, Clock clock) {
        this.criteria = criteria;
        this.profiles = profiles;
        this.catalog = catalog;
        this.clock = clock;
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
        var asOf = question.asOf() == null ? clock.instant() : question.asOf();
        var state = catalog.get();
        var known = criteria.list(null, MOST_CRITERIA);
        var fields = Fields.of(question, Valuation.of(known, state.subjects(), day(asOf)));
        var combinations = combinations(fields);
        var table = Table.of(fields, new Relations(state.subjects()), question.statedOnly());
        var stacks = table.best(question.limit());
        var reasons = table.reasons();
        var versions = new TreeMap<String, Long>();
        known.stream().filter(each -> question.needs().weights().getOrDefault(each.id(), 0.0) > 0)
                .forEach(each -> versions.put(each.id(), each.version()));
        return new StackAnswer(question.profile(), asOf, state.catalogRevision(), state.observationSnapshot(),
                state.assessmentRevision(), Method.ADDITIVE.version(), versions, fields.stream().map(Stacks::told).toList(),
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

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
