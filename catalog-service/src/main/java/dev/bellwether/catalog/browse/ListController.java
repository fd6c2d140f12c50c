package dev.bellwether.catalog.browse;

import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.catalog.TechnologySnapshot;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalog, page by page. */
@RestController
class ListController {

    private final Listing listing;

    ListController(Listing listing) {
        this.listing = listing;
    }

    /** Lists technologies. Ordered by slug; retired ones only if {@code state} asks for them. */
    @GetMapping(path = "/api/technologies", produces = "application/json")
    Page<TechnologySnapshot> list(FilterParameters filter, @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        var length = Paging.limit(limit);
        var found = listing.page(filter.filter(), Cursor.decode(cursor), length + 1);
        return Page.of(found, length, entry -> entry.technology().slug()).map(Entry::snapshot);
    }
}
