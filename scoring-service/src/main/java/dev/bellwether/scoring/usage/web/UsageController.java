package dev.bellwether.scoring.usage.web;

import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.usage.Usage;
import dev.bellwether.scoring.usage.UseFilter;
import dev.bellwether.scoring.usage.UsePosition;
import dev.bellwether.scoring.usage.UsedSystem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What our systems use. */
@RestController
@RequestMapping("/api/usage")
class UsageController {

    private final Usage usage;

    UsageController(Usage usage) {
        this.usage = usage;
    }

    /**
     * Lists what our systems use.
     *
     * @param known whether the catalog knows it; both if absent
     */
    @GetMapping
    Page<UseView> list(@RequestParam(required = false) String system, @RequestParam(required = false) String technology,
            @RequestParam(required = false) Boolean known, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        var found = usage.list(new UseFilter(system, technology, known), UsePosition.parse(Cursor.decode(cursor)), size + 1);
        return Page.of(found, size, each -> UsePosition.of(each).text()).map(UseView::of);
    }

    /** Lists our systems. */
    @GetMapping("/systems")
    Page<SystemView> systems(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        return Page.of(usage.systems(Cursor.decode(cursor), size + 1), size, UsedSystem::id).map(this::view);
    }

    /** Reads a system. */
    @GetMapping("/systems/{id}")
    ResponseEntity<SystemView> system(@PathVariable String id) {
        var system = usage.system(id);
        return ResponseEntity.ok().eTag(Versions.etag(system.version())).body(view(system));
    }

    /** Forgets a system and what it uses. */
    @DeleteMapping("/systems/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String id, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        usage.forget(id, Versions.ifMatch(ifMatch));
    }

    private SystemView view(UsedSystem system) {
        return SystemView.of(system, usage.of(system));
    }
}
