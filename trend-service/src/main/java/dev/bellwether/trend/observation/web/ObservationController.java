package dev.bellwether.trend.observation.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletionException;

import dev.bellwether.defaults.bulk.BulkBody;
import dev.bellwether.defaults.bulk.BulkFormat;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.events.trend.SignalDefinition;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.observation.Judge;
import dev.bellwether.trend.observation.ObservationLog;
import dev.bellwether.trend.observation.Shipment;
import dev.bellwether.trend.observation.Statement;
import dev.bellwether.trend.observation.Verdict;
import dev.bellwether.trend.registry.Register;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Observations are answered for only when the log has them. */
@RestController
@RequestMapping("/api/observations")
class ObservationController {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Names names;
    private final Register<SignalDefinition> signals;
    private final ObservationLog log;
    private final Clock clock;

    ObservationController(Names names, Register<SignalDefinition> signals, ObservationLog log, Clock clock) {
        this.names = names;
        this.signals = signals;
        this.log = log;
        this.clock = clock;
    }

    /** States observations. They are answered for only when the log has them; stated twice they change nothing. */
    @io.swagger.v3.oas.annotations.parameters.RequestBody(content = @Content(schema = @Schema(implementation = Statement.class)))
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ObservationRecorded> state(@RequestBody ObjectNode body, HttpServletRequest request) {
        var faults = new Faults();
        var statement = new StatementReader(false).read(body, faults).orElseThrow(() -> new InvalidInput(faults.found()));
        return ResponseEntity.accepted().body(stored(statement, request));
    }

    /** States observations. They are answered for only when the log has them; stated twice they change nothing. */
    @PostMapping(consumes = {BulkFormat.NDJSON_TYPE, BulkFormat.CSV_TYPE})
    BulkReport stateAll(HttpServletRequest request) throws IOException {
        var csv = BulkFormat.of(request.getContentType()) == BulkFormat.CSV;
        var shipment = new Shipment(log);
        var body = new ObservationBody(new StatementReader(csv), judge(request), shipment);
        try {
            ship(request, body, shipment);
        } catch (Shipment.Interrupted e) {
            throw new Unavailable(
                    ("The broker does not answer. Lines 1 to %d were dealt with; of the later ones some may have been "
                            + "taken. Send the body again, whole or from line %d on: an observation stated twice changes nothing.")
                            .formatted(e.line() - 1, e.line()),
                    RETRY_AFTER, e);
        }
        return body.report();
    }

    private static void ship(HttpServletRequest request, ObservationBody body, Shipment shipment) throws IOException {
        try {
            BulkBody.read(request, body::take);
        } finally {
            // Also when the body breaks off: its answer says that the lines before were taken.
            shipment.arrived();
        }
    }

    private ObservationRecorded stored(Statement statement, HttpServletRequest request) {
        var observation = switch (judge(request).judge(statement)) {
            case Verdict.Stated(var stated) -> stated;
            case Verdict.Refused(var faults) -> throw new InvalidInput(faults);
        };
        try {
            log.append(observation).toCompletableFuture().join();
            return observation;
        } catch (CompletionException e) {
            throw new Unavailable("The broker does not answer, so the observation is not known to be kept. Send it again: "
                    + "stated twice it changes nothing.", RETRY_AFTER, e);
        }
    }

    private Judge judge(HttpServletRequest request) {
        return new Judge(names, signals::find, clock, Actor.of(request));
    }
}
