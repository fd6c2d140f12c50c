package dev.bellwether.catalog.technology.web;

import java.io.IOException;
import java.net.URI;
import java.util.function.UnaryOperator;

import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Outcome;
import dev.bellwether.catalog.technology.State;
import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.catalog.technology.form.MergePatch;
import dev.bellwether.catalog.technology.form.TechnologyForm;
import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.events.catalog.TechnologySnapshot;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One technology: make, read, replace, patch, retire. */
@RestController
@RequestMapping("/api/technologies")
class TechnologyController {

    private final Catalog catalog;

    TechnologyController(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Adds technologies. As JSON one new technology; as NDJSON or CSV many, of which those that are there already are replaced, with a
     * report of each rejected line.
     *
     * @throws Conflict if the slug, or a name or alias, belongs to another technology
     */
    @RequestBody(content = @Content(schema = @Schema(implementation = Technology.class)))
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(consumes = "application/json")
    ResponseEntity<TechnologySnapshot> create(HttpServletRequest request) throws IOException {
        var technology = TechnologyForm.read(JsonBody.read(request));
        var slug = technology.slug();
        var entry = written(catalog.write(slug, Actor.of(request), current -> {
            current.ifPresent(there -> {
                throw new Conflict("/slug", "there is a technology '" + slug + "' already; it is " + there.technology().state());
            });
            return technology;
        }));
        return answer(ResponseEntity.created(URI.create("/api/technologies/" + slug)), entry);
    }

    /** Reads a technology. */
    @GetMapping("/{slug}")
    ResponseEntity<TechnologySnapshot> read(@PathVariable String slug) {
        return answer(ResponseEntity.ok(), catalog.get(slug));
    }

    /**
     * Replaces a technology.
     *
     * @throws Conflict if a name or alias belongs to another technology
     */
    @RequestBody(content = @Content(schema = @Schema(implementation = Technology.class)))
    @PutMapping(path = "/{slug}", consumes = "application/json")
    ResponseEntity<TechnologySnapshot> replace(@PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, HttpServletRequest request)
            throws IOException {
        var seen = Versions.ifMatch(ifMatch);
        var technology = TechnologyForm.read(JsonBody.read(request), slug);
        return change(slug, seen, request, _ -> technology);
    }

    /**
     * Changes some fields of a technology. The body is a JSON Merge Patch (RFC 7396): what it does not name stays, and null takes
     * away.
     *
     * @throws Conflict if a name or alias belongs to another technology
     */
    @RequestBody(content = @Content(schema = @Schema(implementation = Technology.class)))
    @PatchMapping(path = "/{slug}", consumes = "application/merge-patch+json")
    ResponseEntity<TechnologySnapshot> patch(@PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, HttpServletRequest request)
            throws IOException {
        var seen = Versions.ifMatch(ifMatch);
        var patch = JsonBody.read(request);
        return change(slug, seen, request, technology -> MergePatch.apply(technology, patch));
    }

    /** Retires a technology. References to it stay good, and its names cannot come to mean something else. */
    @DeleteMapping("/{slug}")
    ResponseEntity<TechnologySnapshot> retire(@PathVariable String slug,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, HttpServletRequest request) {
        return change(slug, Versions.ifMatch(ifMatch), request, technology -> technology.in(State.RETIRED));
    }

    private ResponseEntity<TechnologySnapshot> change(String slug, long seen, HttpServletRequest request,
            UnaryOperator<Technology> edit) {
        return answer(ResponseEntity.ok(), written(catalog.change(slug, seen, Actor.of(request), edit)));
    }

    private static Entry written(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Written(var entry) -> entry;
            case Outcome.Unchanged(var entry) -> entry;
            case Outcome.NameTaken taken -> throw new Conflict(taken.pointer(), taken.detail());
        };
    }

    private static ResponseEntity<TechnologySnapshot> answer(ResponseEntity.BodyBuilder answer, Entry entry) {
        return answer.eTag(Versions.etag(entry.version())).body(entry.snapshot());
    }
}
