package dev.bellwether.trend.rankedlist.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import dev.bellwether.defaults.web.Paging;
import dev.bellwether.trend.rankedlist.UnknownNames;
import dev.bellwether.trend.view.web.Parameter;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the catalog could take up next. */
@RestController
class UnknownNamesController {

    private final UnknownNames unknown;
    private final Clock clock;

    UnknownNamesController(UnknownNames unknown, Clock clock) {
        this.unknown = unknown;
        this.clock = clock;
    }

    /**
     * The names asked for most.
     *
     * @param asOf lists as they were known then
     */
    record Answer(Instant asOf, List<Item> items) {}

    /**
     * A name.
     *
     * @param count    at most so many lists name it
     * @param maxError and at least so many fewer; 0 if the count is exact
     */
    record Item(String name, long count, long maxError) {}

    /** Lists the names that ranked lists have and the catalog lacks. The most frequent first. */
    @Operation(operationId = "listUnknownNames")
    @GetMapping("/api/lists/unknown-names")
    Answer mostWanted(@RequestParam(required = false) Integer limit, @RequestParam(required = false) String asOf) {
        var most = Paging.limit(limit);
        var now = clock.instant();
        var moment = Parameter.asOf(asOf, now);
        return new Answer(Objects.requireNonNullElse(moment, now), unknown.mostWanted(moment).stream().limit(most)
                .map(wanted -> new Item(wanted.text(), wanted.lists(), wanted.maxError())).toList());
    }
}
