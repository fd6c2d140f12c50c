package dev.bellwether.scoring.usage.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.usage.concern.Concern;
import dev.bellwether.scoring.usage.concern.Concern.Kind;
import dev.bellwether.scoring.usage.concern.ConcernQuery;
import dev.bellwether.scoring.usage.concern.Concerns;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Us against the world. */
@RestController
class ConcernController {

    private static final int MOST_DAYS = 3650;
    private static final Set<String> WINDOWS = Set.of("P2Y", "P3Y", "P5Y");
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final Concerns concerns;
    private final Clock clock;

    ConcernController(Concerns concerns, Clock clock) {
        this.concerns = concerns;
        this.clock = clock;
    }

    /** A page of concerns, and what they were looked for in. */
    record ConcernPage(Instant asOf, String catalogRevision, String observationSnapshot, int systems, int technologies,
            int unknown,
            int total, List<Concern> items, String nextCursor) {}

    /**
     * Lists what of that which we run should worry us. What falls, is advised against, or whose support has ended or ends soon.
     *
     * @param kind   only these; can be repeated
     * @param days   how far ahead an end of support is told, 0 to 3650
     * @param window over which something falls
     * @param system only this system's
     */
    @GetMapping("/api/usage/concerns")
    ConcernPage list(@RequestParam(required = false) List<String> kind, @RequestParam(defaultValue = "180") int days,
            @RequestParam(defaultValue = "P3Y") String window, @RequestParam(required = false) String system,
            @RequestParam(required = false) Instant asOf, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        var after = Cursor.decode(cursor);
        var faults = new Faults();
        var kinds = kinds(kind, faults);
        faults.check(days >= 0 && days <= MOST_DAYS, "/days", "must be 0 to " + MOST_DAYS);
        faults.check(WINDOWS.contains(window), "/window", "must be P2Y, P3Y or P5Y");
        faults.check(asOf == null || asOf.isAfter(EARLIEST) && asOf.isBefore(LATEST), "/asOf",
                "must lie between " + EARLIEST + " and " + LATEST);
        faults.throwIfAny();
        var outlook = concerns.outlook(new ConcernQuery(kinds, days, window, system, asOf == null ? clock.instant() : asOf));
        var found = outlook.concerns().stream().filter(each -> after == null || each.position().compareTo(after) > 0)
                .limit(size + 1L).toList();
        var page = Page.of(found, size, Concern::position);
        return new ConcernPage(outlook.asOf(), outlook.catalogRevision(), outlook.observationSnapshot(), outlook.systems(),
                outlook.technologies(), outlook.unknown(), outlook.concerns().size(), page.items(), page.nextCursor());
    }

    private static Set<Kind> kinds(List<String> asked, Faults faults) {
        if (asked == null || asked.isEmpty()) {
            return EnumSet.allOf(Kind.class);
        }
        var kinds = EnumSet.noneOf(Kind.class);
        for (var each : asked) {
            var kind = Arrays.stream(Kind.values()).filter(known -> known.text().equals(each)).findFirst();
            faults.check(kind.isPresent(), "/kind",
                    "'" + each + "' is not support-ended, support-ends, retired, deprecated or falling");
            kind.ifPresent(kinds::add);
        }
        return kinds;
    }
}
