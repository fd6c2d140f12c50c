package dev.bellwether.scoring.assessment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Assessed;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What people think together of a technology, as rankings take it. */
@RestController
class CombinedController {

    private static final int MOST = 1000;

    private final VersionedStore<Criterion> criteria;
    private final CurrentCatalog catalog;
    private final Clock clock;

    CombinedController(VersionedStore<Criterion> criteria, CurrentCatalog catalog, Clock clock) {
        this.criteria = criteria;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** On one criterion. */
    record OnCriterion(String criterion, Assessed assessed) {}

    /** On all criteria that somebody rated. */
    record Combined(String technology, Instant asOf, String assessmentRevision, List<OnCriterion> items) {}

    /** Reads what people think together of a technology, as rankings take it. */
    @Operation(operationId = "getCombinedAssessments")
    @GetMapping("/api/assessments/combined")
    Combined combined(@RequestParam(required = false) String technology) {
        new Faults().check(technology != null, "/technology", "must be given").throwIfAny();
        var state = catalog.get();
        var subject = state.subjects().stream().filter(each -> each.slug().equals(technology)).findFirst()
                .orElseThrow(() -> new NotFound("There is no technology '" + technology + "'"));
        var items = criteria.list(null, MOST).stream().map(Criterion::id)
                .map(id -> subject.assessed(id).map(assessed -> new OnCriterion(id, assessed)).orElse(null))
                .filter(Objects::nonNull).toList();
        return new Combined(technology, clock.instant(), state.assessmentRevision(), items);
    }
}
