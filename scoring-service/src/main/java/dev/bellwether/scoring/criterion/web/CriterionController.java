package dev.bellwether.scoring.criterion.web;

import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.store.VersionedStore;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Criteria: read and adjusted, not added or removed, because the weights of every profile refer to them. */
@RestController
@RequestMapping("/api/criteria")
class CriterionController {

    private final VersionedStore<Criterion> criteria;

    CriterionController(VersionedStore<Criterion> criteria) {
        this.criteria = criteria;
    }

    /** Lists criteria. */
    @GetMapping
    Page<Criterion> list(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        return Page.of(criteria.list(Cursor.decode(cursor), size + 1), size, Criterion::id);
    }

    /** Reads a criterion: what feeds it, and on which scales. */
    @GetMapping("/{id}")
    ResponseEntity<Criterion> get(@PathVariable String id) {
        return tagged(criteria.get(id));
    }

    /** Adjusts a criterion. The former version stays with the rankings made by it. */
    @PutMapping("/{id}")
    ResponseEntity<Criterion> replace(@PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody CriterionBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        return tagged(criteria.replace(body.read(id), expected, Actor.of(request)));
    }

    private static ResponseEntity<Criterion> tagged(Criterion criterion) {
        return ResponseEntity.ok().eTag(Versions.etag(criterion.version())).body(criterion);
    }
}
