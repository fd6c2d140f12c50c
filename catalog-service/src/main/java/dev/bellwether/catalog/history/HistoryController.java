package dev.bellwether.catalog.history;

import dev.bellwether.catalog.technology.Change;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who changed what, when; oldest first. */
@RestController
class HistoryController {

    private final History history;

    HistoryController(History history) {
        this.history = history;
    }

    /** Lists who changed what of a technology, and when. The oldest first. */
    @GetMapping("/api/technologies/{slug}/history")
    Page<Change> read(@PathVariable String slug, @RequestParam(required = false) String cursor,
            @RequestParam(required = false) Integer limit) {
        var length = Paging.limit(limit);
        var changes = history.of(slug, version(Cursor.decode(cursor)), length + 1);
        return Page.of(changes, length, change -> String.valueOf(change.version()));
    }

    private static long version(String position) {
        if (position == null) {
            return 0;
        }
        if (!position.matches("\\d{1,18}")) {
            throw new InvalidInput("/cursor", "is not a cursor of a history");
        }
        return Long.parseLong(position);
    }
}
