package dev.bellwether.trend.source.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;

import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.registry.Outcome.Change;
import dev.bellwether.trend.registry.Outcome;
import dev.bellwether.trend.registry.Precondition;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.web.BulkPut;
import dev.bellwether.trend.registry.web.PutHeaders;
import dev.bellwether.trend.source.Health;
import dev.bellwether.trend.source.HealthState;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.ObservedHealths;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.source.SourceRules;
import dev.bellwether.trend.view.web.Parameter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/sources")
class SourceController {

    private final Register<Source> sources;
    private final Registrar<Source> registrar;
    private final BulkPut bulk;
    private final SourcePages pages;
    private final ObservedHealths observed;
    private final Clock clock;

    SourceController(Register<Source> sources, Registrar<Source> registrar, Healths healths, ObservedHealths observed,
            JsonMapper mapper, Clock clock) {
        this.sources = sources;
        this.registrar = registrar;
        this.pages = new SourcePages(sources, healths);
        this.observed = observed;
        this.bulk = new BulkPut(mapper);
        this.clock = clock;
    }

    /**
     * Lists sources.
     *
     * @param health {@code ok}, {@code degraded}, {@code outage} or {@code ended}; all if absent
     */
    @GetMapping
    Page<Source> list(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor,
            @RequestParam(required = false) String health) {
        var length = Paging.limit(limit);
        var state = health == null ? null : Parameter.choose("health", health, HealthState.values(), Parameter::word);
        return Page.of(pages.find(state, Cursor.decode(cursor), length + 1), length, Source::id);
    }

    /** Reads a source and its health. */
    @GetMapping("/{id}")
    ResponseEntity<Source> get(@PathVariable String id) {
        var source = sources.find(id).orElseThrow(() -> new NotFound("There is no source '" + id + "'"));
        return answer(ResponseEntity.ok(), source);
    }

    /** Defines a source. A new one takes {@code If-None-Match: *} or nothing, one that is there {@code If-Match}. */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PutMapping("/{id}")
    ResponseEntity<Source> put(@PathVariable String id, @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) String ifNoneMatch, @RequestBody SourceForm form) {
        if (form.id() != null && !form.id().equals(id)) {
            throw new InvalidInput("/id", "must be '" + id + "' as in the address, or absent");
        }
        var outcome = put(id, PutHeaders.precondition(ifMatch, ifNoneMatch), form);
        return answer(outcome.change() == Change.CREATED
                ? ResponseEntity.created(URI.create("/api/sources/" + id))
                : ResponseEntity.ok(), outcome.state());
    }

    /** Defines sources, one a line. Each is made or replaced, at whatever version. */
    @Operation(operationId = "putSources")
    @PostMapping(consumes = BulkFormat.NDJSON_TYPE)
    BulkReport putAll(HttpServletRequest request) throws IOException {
        return bulk.read(request, SourceForm.class, form -> put(form.id(), Precondition.NONE, form).change());
    }

    /** What the numbers show changes without a new version of the source, so it has a part in the entity tag. */
    private ResponseEntity<Source> answer(BodyBuilder answer, Source source) {
        var numbers = numbers(source.id());
        var shown = Healths.shown(source, numbers);
        return answer.eTag(shown.health().byNumbers()
                ? Versions.etag(source.version(), numbers.version())
                : Versions.etag(source.version())).body(shown);
    }

    private SourceHealth numbers(String id) {
        return id == null ? null : observed.of(List.of(id)).get(id);
    }

    private Outcome<Source> put(String id, Precondition precondition, SourceForm form) {
        var numbers = numbers(id);
        var seen = numbers == null ? null : Health.observed(numbers);
        return registrar.put(id, precondition, current -> {
            var now = clock.instant();
            var source = form.after(current, seen, id, now);
            var faults = SourceRules.check(source, now);
            if (!faults.isEmpty()) {
                throw new InvalidInput(faults);
            }
            return source;
        });
    }
}
