package dev.bellwether.scoring.radar.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Radars;
import dev.bellwether.scoring.radar.Technologies;
import io.swagger.v3.oas.annotations.Operation;
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

/** What is on a radar: entries and their placements. Each entry has its own version, so people get into each other's way only on the same one. */
@RestController
@RequestMapping("/api/radars/{radar}/entries")
class EntryController {

    private final Radars radars;
    private final Technologies technologies;
    private final Changes changes;

    EntryController(Radars radars, Technologies technologies, Changes changes) {
        this.radars = radars;
        this.technologies = technologies;
        this.changes = changes;
    }

    /**
     * Lists what is on a radar.
     *
     * @param asOf     as it was on this day
     * @param quadrant only of this one
     * @param ring     only of this one
     */
    @GetMapping
    ResponseEntity<BlipPage> list(@PathVariable("radar") String id, @RequestParam(required = false) LocalDate asOf,
            @RequestParam(required = false) String quadrant, @RequestParam(required = false) String ring,
            @RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var radar = radars.get(id);
        var day = Optional.ofNullable(asOf).orElseGet(changes::today);
        var wanted = new BlipFilter(radar.definition(), day, quadrant, ring);
        var size = Paging.limit(limit);
        var after = Optional.ofNullable(Cursor.decode(cursor)).orElse("");
        var found = radar.entries().values().stream().filter(entry -> entry.id().compareTo(after) > 0).flatMap(wanted::of)
                .limit(size + 1L).toList();
        var page = Page.of(found, size, BlipView::id);
        return ResponseEntity.ok(new BlipPage(day, radar.revision(), page.items(), page.nextCursor()));
    }

    /**
     * Puts something on a radar.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if it is on it already
     */
    @Operation(operationId = "addRadarEntry")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping
    ResponseEntity<EntryView> add(@PathVariable("radar") String id, @RequestBody EntryBody body, HttpServletRequest request) {
        var change = changes.by(request);
        var entry = new Entry[1];
        var radar = radars.change(id, old -> {
            entry[0] = body.create(old.definition(), technologies, change, changes.today());
            return old.add(entry[0]);
        });
        return tagged(ResponseEntity.created(Locations.entry(id, entry[0].id())), radar, entry[0].id());
    }

    /** Reads an entry of a radar, with its placements. */
    @GetMapping("/{entry}")
    ResponseEntity<EntryView> get(@PathVariable("radar") String id, @PathVariable String entry) {
        return tagged(ResponseEntity.ok(), radars.get(id), entry);
    }

    /** Replaces an entry of a radar. Its placements stay. */
    @PutMapping("/{entry}")
    ResponseEntity<EntryView> replace(@PathVariable("radar") String id, @PathVariable String entry,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody EntryBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var change = changes.by(request);
        return edited(id, entry, radar -> radar.edit(entry, expected,
                old -> old.with(body.edit(entry, radar.definition(), technologies), change)));
    }

    /** Takes an entry off a radar, with its placements. */
    @DeleteMapping("/{entry}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable("radar") String id, @PathVariable String entry,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch) {
        var expected = Versions.ifMatch(ifMatch);
        radars.change(id, radar -> radar.remove(entry, expected));
    }

    /**
     * Places an entry in a ring, as of a day.
     *
     * @param date the day
     */
    @Operation(operationId = "placeRadarEntry")
    @PutMapping("/{entry}/placements/{date}")
    ResponseEntity<EntryView> place(@PathVariable("radar") String id, @PathVariable String entry, @PathVariable LocalDate date,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch, @RequestBody PlacementBody body,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var change = changes.by(request);
        return edited(id, entry, radar -> {
            var faults = new Faults();
            var placement = body.read(date, radar.definition(), change, changes.today(), faults);
            faults.throwIfAny();
            return radar.edit(entry, expected, old -> old.place(placement, change));
        });
    }

    /**
     * Takes a placement back.
     *
     * @param date its day
     */
    @Operation(operationId = "displaceRadarEntry")
    @DeleteMapping("/{entry}/placements/{date}")
    ResponseEntity<EntryView> displace(@PathVariable("radar") String id, @PathVariable String entry,
            @PathVariable LocalDate date, @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String ifMatch,
            HttpServletRequest request) {
        var expected = Versions.ifMatch(ifMatch);
        var change = changes.by(request);
        return edited(id, entry, radar -> radar.edit(entry, expected, old -> old.displace(date, change)));
    }

    private ResponseEntity<EntryView> edited(String id, String entry, UnaryOperator<Radar> edit) {
        return tagged(ResponseEntity.ok(), radars.change(id, edit), entry);
    }

    private static ResponseEntity<EntryView> tagged(ResponseEntity.BodyBuilder answer, Radar radar, String id) {
        var entry = radar.entry(id);
        return answer.eTag(Versions.etag(entry.version())).body(EntryView.of(entry, radar));
    }
}
