package dev.bellwether.trend.rankedlist.web;

import java.io.IOException;
import java.net.URI;
import java.util.TreeSet;

import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.rankedlist.Entries;
import dev.bellwether.trend.rankedlist.ListBook;
import dev.bellwether.trend.rankedlist.Lists;
import dev.bellwether.trend.rankedlist.RankedList;
import dev.bellwether.trend.registry.Outcome.Change;
import dev.bellwether.trend.registry.Outcome;
import dev.bellwether.trend.registry.web.BulkPut;
import dev.bellwether.trend.registry.web.PutHeaders;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/lists")
class ListController {

    private static final int NAMES_REPORTED = 1_000;

    private final ListBook book;
    private final Lists lists;
    private final Names names;
    private final BulkPut bulk;

    ListController(ListBook book, Lists lists, Names names, JsonMapper mapper) {
        this.book = book;
        this.lists = lists;
        this.names = names;
        this.bulk = new BulkPut(mapper);
    }

    /** Takes ranked lists, such as a "top 10". Author, period and universe identify one: posted again it is replaced. */
    @Operation(operationId = "addLists")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ListView> take(@RequestBody ListForm form) {
        var outcome = taken(form);
        var answer = outcome.change() == Change.CREATED
                ? ResponseEntity.created(URI.create("/api/lists/" + outcome.state().id()))
                : ResponseEntity.ok();
        var view = ListView.of(outcome.state(), names);
        return answer.eTag(view.etag()).body(view);
    }

    /** Takes ranked lists, such as a "top 10". Author, period and universe identify one: posted again it is replaced. */
    @Operation(operationId = "addLists")
    @PostMapping(consumes = BulkFormat.NDJSON_TYPE)
    ListsReport takeAll(HttpServletRequest request) throws IOException {
        var unknown = new TreeSet<String>();
        var report = bulk.read(request, ListForm.class, form -> {
            var outcome = taken(form);
            Entries.of(outcome.state().current().content().items(), names).unknown().forEach(entry -> unknown.add(entry.name()));
            while (unknown.size() > NAMES_REPORTED) {
                unknown.removeLast();
            }
            return outcome.change();
        });
        return new ListsReport(report, unknown.stream().toList());
    }

    private Outcome<RankedList> taken(ListForm form) {
        return book.take(form.about(), form.period(), form.content());
    }

    /** Reads a ranked list. */
    @GetMapping("/{id}")
    ResponseEntity<ListView> get(@PathVariable String id) {
        var view = ListView.of(book.get(id), names);
        return ResponseEntity.ok().eTag(view.etag()).body(view);
    }

    /**
     * Lists ranked lists.
     *
     * @param universe what they are about
     * @param author   whose they are
     * @param period   such as {@code 2026} or {@code 2026-Q1}
     */
    @GetMapping
    Page<ListView> list(@RequestParam(required = false) String universe, @RequestParam(required = false) String author,
            @RequestParam(required = false) String period, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var length = Paging.limit(limit);
        var filter = new Lists.Filter(universe, author == null ? null : RankedList.authorKey(author),
                Asked.period("period", period));
        return Page.of(lists.page(filter, Cursor.decode(cursor), length + 1), length, RankedList::id)
                .map(list -> ListView.of(list, names));
    }

    /** Withdraws a ranked list. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestHeader(name = "If-Match", required = false) String ifMatch) {
        book.withdraw(id, PutHeaders.precondition(ListView.versionOf(ifMatch), null));
    }
}
