package dev.bellwether.trend.document.web;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.CountedBody;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.trend.document.Content;
import dev.bellwether.trend.document.Document;
import dev.bellwether.trend.document.DocumentQuery;
import dev.bellwether.trend.document.Documents;
import dev.bellwether.trend.document.Entry;
import dev.bellwether.trend.document.Header;
import dev.bellwether.trend.document.Intake.Change;
import dev.bellwether.trend.document.Intake;
import dev.bellwether.trend.document.mention.NameIndex;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.name.Resolution;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.source.Source;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A body is read here and not by Spring's converters, as it may be longer than those take. */
@RestController
@RequestMapping("/api/documents")
class DocumentController {

    static final int LARGEST = 10 << 20;

    private static final String TOO_LARGE = "A document is at most " + LARGEST + " bytes";

    private final Intake intake;
    private final Register<Entry> entries;
    private final Documents documents;
    private final NameIndex names;
    private final Names resolver;
    private final HeaderRules rules;
    private final DocumentBody bodies;
    private final Room room = new Room();

    DocumentController(Intake intake, Register<Entry> entries, Documents documents, NameIndex names, Names resolver,
            Register<Source> sources, JsonMapper mapper, Clock clock) {
        this.intake = intake;
        this.entries = entries;
        this.documents = documents;
        this.names = names;
        this.resolver = resolver;
        this.rules = new HeaderRules(id -> sources.find(id).isPresent(), clock);
        this.bodies = new DocumentBody(mapper);
    }

    private record Read(Header header, Content content) {}

    /**
     * Takes a document and finds the technologies that it mentions. The text is not kept; its mentions are, and become observations.
     *
     * @param source    who has it; must be known
     * @param title     of the document
     * @param url       where it stands; the same again replaces it
     * @param published the day, such as {@code 2026-02-28}
     * @param dryRun    shows what would be found, and keeps nothing
     */
    @Operation(operationId = "addDocument")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PostMapping(consumes = {MediaType.TEXT_PLAIN_VALUE, MediaType.TEXT_HTML_VALUE})
    ResponseEntity<DocumentAnswer> take(@RequestParam(required = false) String source,
            @RequestParam(required = false) String title, @RequestParam(required = false) String url,
            @RequestParam(required = false) String published, @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request) throws IOException {
        var form = new DocumentForm(source, title, url, published, null, null);
        return take(request, dryRun, (body, faults) -> new Read(rules.check(form, faults), content(body, request, faults)));
    }

    /**
     * Takes a document and finds the technologies that it mentions. The text is not kept; its mentions are, and become observations.
     *
     * @param dryRun shows what would be found, and keeps nothing
     */
    @Operation(operationId = "addDocument")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @RequestBody(content = @io.swagger.v3.oas.annotations.media.Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = DocumentForm.class)))
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DocumentAnswer> take(@RequestParam(defaultValue = "false") boolean dryRun, HttpServletRequest request)
            throws IOException {
        return take(request, dryRun, (body, faults) -> {
            var form = bodies.json(body);
            return new Read(rules.check(form, faults), DocumentBody.of(form, faults));
        });
    }

    /** Reads what is kept of a document. */
    @GetMapping("/{id}")
    ResponseEntity<DocumentAnswer> get(@PathVariable String id) {
        var entry = entries.find(id).orElseThrow(() -> new NotFound("There is no document '" + id + "'"));
        return ResponseEntity.ok().eTag(Versions.etag(entry.version())).body(answer(entry));
    }

    /** Lists documents. The last published first. */
    @GetMapping
    Page<DocumentAnswer> list(@RequestParam(required = false) String source, @RequestParam(required = false) String technology,
            @RequestParam(required = false) Integer limit, @RequestParam(required = false) String cursor) {
        var length = Paging.limit(limit);
        var query = new DocumentQuery(source, technology == null ? null : slug(technology), Cursor.decode(cursor), length + 1);
        return Page.of(documents.list(query), length, documents::place).map(DocumentController::answer);
    }

    private String slug(String technology) {
        return resolver.resolve(technology) instanceof Resolution.Known(var slug) ? slug : technology;
    }

    private interface Reading {

        Read read(CountedBody body, Faults faults) throws IOException;
    }

    private ResponseEntity<DocumentAnswer> take(HttpServletRequest request, boolean dryRun, Reading reading) throws IOException {
        var body = CountedBody.of(request, LARGEST, TOO_LARGE);
        try (var _ = room.take(request.getContentLengthLong())) {
            var faults = new Faults();
            faults.check(request.getHeader("Content-Encoding") == null, "/Content-Encoding",
                    "must be absent: documents are not unpacked");
            faults.throwIfAny();
            var read = reading.read(body, faults);
            faults.throwIfAny();
            var found = names.current().find(read.content().text());
            var draft = intake.draft(read.header(), read.content(), found, Actor.of(request));
            return dryRun ? shown(draft) : kept(draft);
        }
    }

    private ResponseEntity<DocumentAnswer> shown(Document draft) {
        return ResponseEntity.ok(DocumentAnswer.of(draft, intake.known(draft).isPresent(), true, null));
    }

    private ResponseEntity<DocumentAnswer> kept(Document draft) {
        var taken = intake.take(draft);
        var answer = DocumentAnswer.of(taken.document(), taken.change() == Change.KNOWN, null, null);
        return taken.change() == Change.CREATED
                ? ResponseEntity.created(URI.create("/api/documents/" + answer.id())).body(answer)
                : ResponseEntity.ok(answer);
    }

    private static Content content(CountedBody body, HttpServletRequest request, Faults faults) throws IOException {
        try {
            return DocumentBody.of(body, MediaType.parseMediaType(request.getContentType()), faults);
        } catch (IllegalArgumentException e) {
            faults.add("/Content-Type", "'" + request.getContentType() + "' names no charset that is known here");
            return null;
        }
    }

    private static DocumentAnswer answer(Entry entry) {
        return DocumentAnswer.of(entry.document(), null, null, entry.complete() ? null : true);
    }
}
