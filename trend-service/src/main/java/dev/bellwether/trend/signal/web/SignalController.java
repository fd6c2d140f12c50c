package dev.bellwether.trend.signal.web;

import java.io.IOException;
import java.util.Map;

import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.defaults.web.Versions;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.registry.Outcome;
import dev.bellwether.trend.registry.Precondition;
import dev.bellwether.trend.registry.Register;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.web.BulkPut;
import dev.bellwether.trend.registry.web.PutAnswer;
import dev.bellwether.trend.registry.web.PutHeaders;
import dev.bellwether.trend.signal.SignalRules;
import dev.bellwether.trend.source.Source;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/signals")
class SignalController {

    private final Register<SignalDefinition> signals;
    private final Registrar<SignalDefinition> registrar;
    private final SignalRules rules;
    private final BulkPut bulk;

    SignalController(Register<SignalDefinition> signals, Registrar<SignalDefinition> registrar, Register<Source> sources,
            JsonMapper mapper) {
        this.signals = signals;
        this.registrar = registrar;
        this.rules = new SignalRules(id -> sources.find(id).isPresent());
        this.bulk = new BulkPut(mapper);
    }

    /** Lists signals. */
    @GetMapping
    Page<SignalDefinition> list(@RequestParam(required = false) String source, @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String cursor) {
        var length = Paging.limit(limit);
        Map<String, String> equal = source == null ? Map.of() : Map.of("source", source);
        return Page.of(signals.page(equal, Cursor.decode(cursor), length + 1), length, SignalDefinition::id);
    }

    /** Reads a signal. */
    @GetMapping("/{id}")
    ResponseEntity<SignalDefinition> get(@PathVariable String id) {
        var signal = signals.find(id).orElseThrow(() -> new NotFound("There is no signal '" + id + "'"));
        return ResponseEntity.ok().eTag(Versions.etag(signal.version())).body(signal);
    }

    /** Defines a signal. A new one takes {@code If-None-Match: *} or nothing, one that is there {@code If-Match}. */
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    @PutMapping("/{id}")
    ResponseEntity<SignalDefinition> put(@PathVariable String id,
            @RequestHeader(name = "If-Match", required = false) String ifMatch,
            @RequestHeader(name = "If-None-Match", required = false) String ifNoneMatch, @RequestBody SignalForm form) {
        if (form.id() != null && !form.id().equals(id)) {
            throw new InvalidInput("/id", "must be '" + id + "' as in the address, or absent");
        }
        var outcome = put(id, PutHeaders.precondition(ifMatch, ifNoneMatch), form);
        return PutAnswer.of(outcome, outcome.state().version(), "/api/signals/" + id);
    }

    /** Defines signals, one a line. Each is made or replaced, at whatever version. */
    @Operation(operationId = "putSignals")
    @PostMapping(consumes = BulkFormat.NDJSON_TYPE)
    BulkReport putAll(HttpServletRequest request) throws IOException {
        return bulk.read(request, SignalForm.class, form -> put(form.id(), Precondition.NONE, form).change());
    }

    private Outcome<SignalDefinition> put(String id, Precondition precondition, SignalForm form) {
        var wanted = form.definition(id);
        var faults = rules.check(wanted);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return registrar.put(id, precondition, _ -> wanted);
    }
}
