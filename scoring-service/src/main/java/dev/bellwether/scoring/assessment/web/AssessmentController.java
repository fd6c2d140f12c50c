package dev.bellwether.scoring.assessment.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.TreeMap;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.assessment.Assessment;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.store.VersionedStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Assessments: given, read, given anew, withdrawn. */
@RestController
@RequestMapping("/api/assessments")
class AssessmentController {

    private final VersionedStore<Assessment> assessments;
    private final VersionedStore<Criterion> criteria;
    private final CurrentCatalog catalog;
    private final Clock clock;

    AssessmentController(VersionedStore<Assessment> assessments, VersionedStore<Criterion> criteria, CurrentCatalog catalog,
            Clock clock) {
        this.assessments = assessments;
        this.criteria = criteria;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Lists assessments. */
    @GetMapping
    Page<Assessment> list(@RequestParam(required = false) String technology, @RequestParam(required = false) String criterion,
            @RequestParam(required = false) String author, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        var equal = new TreeMap<String, String>();
        equal.put("technology", technology);
        equal.put("criterion", criterion);
        equal.put("author", author);
        equal.values().removeIf(value -> value == null);
        return Page.of(assessments.list(equal, Cursor.decode(cursor), size + 1), size, Assessment::id);
    }

    /**
     * Gives an assessment: a person's rating of a technology on a criterion.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if this author has rated this already
     */
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<Assessment> create(@RequestBody AssessmentBody body, HttpServletRequest request) {
        var faults = new Faults();
        faults.check(body.technology() != null && catalog.get().subjects().stream()
                .anyMatch(each -> each.slug().equals(body.technology())), "/technology",
                "there is no technology '" + body.technology() + "'");
        faults.check(body.criterion() != null && criteria.find(body.criterion()).isPresent(), "/criterion",
                "there is no criterion '" + body.criterion() + "'");
        var created = assessments.create(body.first(today(), faults), Actor.of(request));
        return tagged(ResponseEntity.created(URI.create("/api/assessments/" + created.id())), created);
    }

    /** Reads an assessment. */
    @GetMapping("/{id}")
    ResponseEntity<Assessment> get(@PathVariable String id) {
        return tagged(ResponseEntity.ok(), assessments.get(id));
    }

    /** Gives an assessment anew. Technology, criterion and author stay. */
    @PutMapping("/{id}")
    ResponseEntity<Assessment> replace(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody AssessmentBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var next = body.next(assessments.get(id), today());
        return tagged(ResponseEntity.ok(), assessments.replace(next, expected, Actor.of(request)));
    }

    /** Withdraws an assessment. Its history stays. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            HttpServletRequest request) {
        assessments.delete(id, Versions.ifMatch(ifMatch), Actor.of(request));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static ResponseEntity<Assessment> tagged(ResponseEntity.BodyBuilder answer, Assessment assessment) {
        return answer.eTag(Versions.etag(assessment.version())).body(assessment);
    }
}
