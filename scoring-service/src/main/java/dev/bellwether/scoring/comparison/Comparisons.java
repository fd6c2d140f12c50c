package dev.bellwether.scoring.comparison;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.comparison.answer.Compared;
import dev.bellwether.scoring.comparison.answer.Comparison.CriterionRow;
import dev.bellwether.scoring.comparison.answer.Comparison.Worth;
import dev.bellwether.scoring.comparison.answer.Comparison;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.criterion.Input;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.knowledge.Present;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.answer.Contribution;
import dev.bellwether.scoring.ranking.answer.ProfileRef;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.valuation.Valuation;
import org.springframework.stereotype.Service;

/** Puts technologies side by side, as they are now. */
@Service
public class Comparisons {

    private final Present present;
    private final VersionedStore<Profile> profiles;

    Comparisons(Present present, VersionedStore<Profile> profiles) {
        this.present = present;
        this.profiles = profiles;
    }

    /**
     * @param slugs     at least two technologies, retired ones too
     * @param profileId whose needs to score them by; null for none
     * @param asked     the moment whose day counts for ages and support; null for now
     */
    public Comparison compare(List<String> slugs, String profileId, Instant asked) {
        var profile = profileId == null ? null : profiles.get(profileId);
        var known = present.on(asked);
        var state = known.state();
        var subjects = find(slugs, state.subjects());
        var valuation = known.valuation();
        var fits = profile == null ? null : Fits.of(profile, subjects, valuation);
        var sheet = Sheet.of(subjects, known.criteria().stream().flatMap(each -> each.inputs().stream()).map(Input::from),
                known.day());
        return new Comparison(known.asOf(), profile == null ? null : new ProfileRef(profile.id(), profile.version()),
                state.catalogRevision(), state.observationSnapshot(), state.assessmentRevision(),
                profile == null ? null : Method.ADDITIVE.version(),
                subjects.stream().map(each -> compared(each, fits)).toList(), sheet.facts(), sheet.signals(), sheet.trends(),
                rows(known.criteria(), subjects, valuation, fits), fits == null ? List.of() : fits.beats(),
                fits == null ? null : ComparisonSentence.of(fits));
    }

    private static List<Subject> find(List<String> slugs, List<Subject> subjects) {
        var bySlug = subjects.stream().collect(Collectors.toMap(Subject::slug, each -> each));
        var faults = new Faults();
        slugs.forEach(slug -> faults.check(bySlug.containsKey(slug), "/slugs", "there is no technology '" + slug + "'"));
        faults.throwIfAny();
        return slugs.stream().map(bySlug::get).toList();
    }

    private static Compared compared(Subject subject, Fits fits) {
        return new Compared(TechnologyRef.of(subject), subject.technology().state(), subject.technology().summary(),
                fits == null ? null : fits.of(subject.slug()));
    }

    private static List<CriterionRow> rows(List<Criterion> criteria, List<Subject> subjects, Valuation valuation, Fits fits) {
        var contributions = fits == null ? Map.<String, Map<String, Contribution>>of() : fits.contributions();
        return criteria.stream().filter(each -> fits == null || contributions.containsKey(each.id()))
                .map(each -> row(each, subjects, valuation, contributions.getOrDefault(each.id(), Map.of()))).toList();
    }

    private static CriterionRow row(Criterion criterion, List<Subject> subjects, Valuation valuation,
            Map<String, Contribution> contributions) {
        var values = new LinkedHashMap<String, Worth>();
        subjects.forEach(each -> values.put(each.slug(), worth(valuation, criterion.id(), each.slug(), contributions)));
        var weight = contributions.values().stream().map(Contribution::weight).findFirst().orElse(null);
        return new CriterionRow(criterion.id(), criterion.name(), weight, values);
    }

    private static Worth worth(Valuation valuation, String criterion, String slug, Map<String, Contribution> contributions) {
        var value = valuation.value(criterion, slug);
        var contribution = contributions.get(slug);
        return new Worth(value.point(), value.low(), value.high(), value.coverage(),
                contribution == null ? null : contribution.contribution());
    }
}
