package dev.bellwether.trend.revision.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.trend.combination.TrendChanges;
import dev.bellwether.trend.revision.Revisions;
import dev.bellwether.trend.view.Standings;
import dev.bellwether.trend.view.web.Parameter;

/** What changed in a technology's trend, when, and why. */
@RestController
class RevisionController {

    private final Standings standings;
    private final Revisions revisions;
    private final Clock clock;

    RevisionController(Standings standings, Revisions revisions, Clock clock) {
        this.standings = standings;
        this.revisions = revisions;
        this.clock = clock;
    }

    /**
     * A page of changes, newest first.
     *
     * @param asOf the moment up to which they were found
     */
    record RevisionPage(Instant asOf, String technology, List<RevisionItem> items, String nextCursor) {}

    /**
     * Lists what changed in a technology's trend, when and why. The newest first.
     *
     * @param revised only revisions of what was known, or only other changes; both if absent
     */
    @GetMapping("/api/trends/{slug}/revisions")
    RevisionPage list(@PathVariable String slug, @RequestParam(required = false) Boolean revised,
            @RequestParam(required = false) String asOf, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        if (standings.find(slug).isEmpty()) {
            throw new NotFound("There is no technology '" + slug + "'");
        }
        var now = clock.instant();
        var asked = Parameter.asOf(asOf, now);
        var until = asked == null ? now : asked;
        long before = before(Cursor.decode(cursor));
        var length = Paging.limit(limit);
        var found = revisions.of(slug).stream()
                .filter(change -> change.sequence() < before && (asked == null || !change.at().isAfter(until)))
                .filter(change -> revised == null || revised == TrendChanges.revises(change)).limit(length + 1L).toList();
        var page = Page.of(found, length, change -> Long.toString(change.sequence()));
        return new RevisionPage(until, slug, page.items().stream().map(RevisionItem::of).toList(), page.nextCursor());
    }

    private static long before(String position) {
        try {
            return position == null ? Long.MAX_VALUE : Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw new InvalidInput("/cursor", "is not a cursor that was given out");
        }
    }
}
