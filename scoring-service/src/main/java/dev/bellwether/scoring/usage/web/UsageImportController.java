package dev.bellwether.scoring.usage.web;

import java.io.IOException;
import java.time.Clock;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.NotFound;
import dev.bellwether.defaults.web.Actor;
import dev.bellwether.defaults.web.CountedBody;
import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Usage;
import dev.bellwether.scoring.usage.file.FileContent.Row;
import dev.bellwether.scoring.usage.file.FileContent;
import dev.bellwether.scoring.usage.file.UsageFiles;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Files that tell what our systems use. */
@RestController
class UsageImportController {

    /** A bill of materials of some ten thousand components. */
    private static final int LARGEST = 8 * 1024 * 1024;

    private final Usage usage;
    private final Clock clock;

    UsageImportController(Usage usage, Clock clock) {
        this.usage = usage;
        this.clock = clock;
    }

    /**
     * Takes a file that tells what our systems use. The body is the file as it is; the newest of each format replaces the one before.
     *
     * @param name   {@code techstack}, {@code catalog-info} or {@code cyclonedx}
     * @param system the system that the file tells of; as the file says if absent
     * @param dryRun shows what would be taken, and stores nothing
     * @param strict refuses the file if one row cannot be understood
     */
    @Operation(operationId = "importUsage")
    @PostMapping(path = "/api/usage/imports/{format}", consumes = {"application/json", "application/*+json", "application/yaml",
            "application/x-yaml", "text/yaml", "text/x-yaml", "text/plain", "application/octet-stream"})
    ImportReport take(@PathVariable("format") String name, @RequestParam(required = false) String system,
            @RequestParam(defaultValue = "false") boolean dryRun, @RequestParam(defaultValue = "false") boolean strict,
            HttpServletRequest request) throws IOException {
        var format = Format.parse(name).orElseThrow(
                () -> new NotFound("There is no format '" + name + "': techstack, catalog-info and cyclonedx are read"));
        var body = CountedBody.of(request, LARGEST, "A file is at most " + LARGEST + " bytes");
        var content = UsageFiles.read(format, body.readAllBytes());
        check(content, strict);
        var effects = usage.take(format, content.systems(), system, Actor.of(request), dryRun);
        var found = effects.stream()
                .map(each -> usage.of(each.system()).stream().filter(use -> use.format() == format).toList()).toList();
        return ImportReport.of(format, dryRun, clock.instant(), effects, found, content);
    }

    /** A file of which no row can be understood takes nothing away that an earlier one said. */
    private static void check(FileContent content, boolean strict) {
        var nothing = content.systems().stream().allMatch(each -> each.uses().isEmpty());
        if (!content.rejected().isEmpty() && (strict || nothing)) {
            throw new InvalidInput(content.rejected().stream().map(UsageImportController::fault).toList());
        }
    }

    private static Fault fault(Row row) {
        return new Fault(row.pointer(), row.line() == null ? row.detail() : "Line " + row.line() + ": " + row.detail());
    }
}
