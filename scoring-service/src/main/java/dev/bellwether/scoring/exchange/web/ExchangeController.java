package dev.bellwether.scoring.exchange.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.CountedBody;
import dev.bellwether.scoring.exchange.Exports;
import dev.bellwether.scoring.exchange.ImportReport;
import dev.bellwether.scoring.exchange.Imports;
import dev.bellwether.scoring.exchange.Order;
import dev.bellwether.scoring.exchange.format.Formats;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Radars;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Radars in and out, in the forms of other tools. */
@RestController
@RequestMapping("/api/radars/{radar}")
class ExchangeController {

    private static final int LONGEST = 8 << 20;

    private final Radars radars;
    private final Formats formats;
    private final Exports exports;
    private final Imports imports;
    private final Clock clock;

    ExchangeController(Radars radars, Formats formats, Exports exports, Imports imports, Clock clock) {
        this.radars = radars;
        this.formats = formats;
        this.exports = exports;
        this.imports = imports;
        this.clock = clock;
    }

    /** Lists in which forms of other tools a radar can be had. */
    @Operation(operationId = "listRadarExports")
    @GetMapping("/exports")
    ExportList exports(@PathVariable("radar") String id, @RequestParam(required = false) LocalDate asOf) {
        var radar = radars.get(id);
        var day = day(asOf);
        return new ExportList(day, radar.revision(),
                exports.of(radar, day).stream().map(each -> ExportView.of(id, each)).toList());
    }

    /**
     * Reads a radar in the form of another tool. Tools in a browser fetch it from pages of another origin.
     *
     * @param file one of the names that the list of exports tells
     * @throws dev.bellwether.defaults.problem.Conflict if the radar does not fit into that form
     */
    @CrossOrigin
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @GetMapping("/exports/{file}")
    ResponseEntity<byte[]> export(@PathVariable("radar") String id, @PathVariable String file,
            @RequestParam(required = false) LocalDate asOf) {
        var radar = radars.get(id);
        var format = exports.checked(file, radar);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(format.mediaType())).body(format.write(radar, day(asOf)));
    }

    /**
     * Takes a file of another tool into a radar. The body is the file as it is.
     *
     * @param format   what the list of formats calls it
     * @param date     the day of the placements where the file does not tell one; today if absent
     * @param quadrant where blips go whose file has no quadrants
     * @param dryRun   shows what would be taken, and stores nothing
     * @param strict   refuses the file if one row cannot be taken
     */
    @Operation(operationId = "importRadar")
    @RequestBody(content = @Content(mediaType = "*/*", schema = @Schema(type = "string", format = "binary")))
    @PostMapping("/imports")
    ImportReport take(@PathVariable("radar") String id, @RequestParam(required = false) String format,
            @RequestParam(required = false) LocalDate date,
            @RequestParam(required = false) String quadrant, @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean strict, HttpServletRequest request) throws IOException {
        var form = formats.toRead(format);
        var file = CountedBody.of(request, LONGEST, "A file is at most " + LONGEST + " bytes").readAllBytes();
        new Faults().check(file.length > 0, "", "The body must be the file, with a Content-Type of its own").throwIfAny();
        var change = new Change(clock.instant(), Actor.of(request));
        return imports.run(id, new Order(form, file, day(date), quadrant, dryRun, strict), change);
    }

    private LocalDate day(LocalDate asked) {
        return Optional.ofNullable(asked).orElseGet(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
