package dev.bellwether.scoring.notice.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.notice.Considered;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.notice.NoticeFilter;
import dev.bellwether.scoring.notice.Notices;
import dev.bellwether.scoring.notice.feed.AtomFeed;
import dev.bellwether.scoring.notice.feed.SupportCalendar;
import dev.bellwether.scoring.notice.store.NoticePosition;
import dev.bellwether.scoring.notice.support.SupportEnd;
import dev.bellwether.scoring.notice.web.FilterReader.Asked;
import dev.bellwether.scoring.notice.web.FilterReader.Pointers;
import dev.bellwether.scoring.store.ContentKey;
import dev.bellwether.scoring.view.CurrentCatalog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What was told, as a collection and as a feed; and the ends of support as a calendar. */
@RestController
@RequestMapping("/api/notices")
class NoticeController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Notices notices;
    private final FilterReader filters;
    private final Considered considered;
    private final CurrentCatalog catalog;
    private final Clock clock;

    NoticeController(Notices notices, FilterReader filters, Considered considered, CurrentCatalog catalog, Clock clock) {
        this.notices = notices;
        this.filters = filters;
        this.considered = considered;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Lists what was told. The newest first. */
    @GetMapping
    Page<Notice> list(@RequestParam(required = false) List<String> kind, @RequestParam(required = false) List<String> technology,
            @RequestParam(required = false) List<String> profile, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var size = Paging.limit(limit);
        var after = NoticePosition.parse(Cursor.decode(cursor));
        return Page.of(notices.list(filter(kind, technology, profile), after, size + 1), size,
                each -> NoticePosition.of(each).text());
    }

    /** Reads a notice. */
    @GetMapping("/{id}")
    Notice get(@PathVariable String id) {
        return notices.get(id);
    }

    /** Reads what was told as an Atom feed. */
    @Operation(operationId = "getNoticeFeed")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/atom+xml", schema = @Schema(type = "string")))
    @GetMapping("/feed.atom")
    ResponseEntity<String> feed(@RequestParam(required = false) List<String> kind,
            @RequestParam(required = false) List<String> technology, @RequestParam(required = false) List<String> profile,
            @RequestParam(required = false) Integer limit, HttpServletRequest request) {
        var found = notices.list(filter(kind, technology, profile), null, Paging.limit(limit));
        var self = ServletUriComponentsBuilder.fromRequest(request).build().toUriString();
        return answer(ATOM, AtomFeed.of(found, base(), self));
    }

    /** Reads the ends of support to come as an iCalendar. */
    @Operation(operationId = "getSupportCalendar")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = "string")))
    @GetMapping("/support-ends.ics")
    ResponseEntity<String> supportEnds(@RequestParam(required = false) List<String> technology,
            @RequestParam(required = false) List<String> profile) {
        var filter = filter(null, technology, profile);
        var considers = considered.now();
        var ends = SupportEnd.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), catalog.get().subjects()).stream()
                .filter(each -> filter.wants(each.subject().slug(), considers)).toList();
        return answer(CALENDAR, SupportCalendar.of(ends, base()));
    }

    private NoticeFilter filter(List<String> kinds, List<String> technologies, List<String> profiles) {
        var faults = new Faults();
        var filter = filters.read(new Asked(kinds, technologies, profiles), Pointers.QUERY, faults);
        faults.throwIfAny();
        return filter;
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }

    /** Whoever asks again for what has not changed is told so. */
    private static ResponseEntity<String> answer(MediaType type, String text) {
        return ResponseEntity.ok().contentType(type).eTag("\"" + ContentKey.of(text) + "\"").body(text);
    }
}
