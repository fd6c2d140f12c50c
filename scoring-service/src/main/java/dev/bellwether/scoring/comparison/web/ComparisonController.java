package dev.bellwether.scoring.comparison.web;

import java.time.Instant;
import java.util.List;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.comparison.Comparisons;
import dev.bellwether.scoring.comparison.answer.Comparison;
import dev.bellwether.scoring.ranking.web.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Technologies side by side. */
@RestController
class ComparisonController {

    /** More do not stand beside each other on any screen. */
    private static final int MOST = 8;

    private final Comparisons comparisons;

    ComparisonController(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Puts technologies side by side: facts, signals, trends and criteria.
     *
     * @param slugs   2 to 8 technologies, retired ones too
     * @param profile also tells how each fits this profile, and why one is ahead
     */
    @Operation(operationId = "compareTechnologies")
    @GetMapping("/api/comparisons")
    Comparison compare(@RequestParam(required = false) List<String> slugs, @RequestParam(required = false) String profile,
            @RequestParam(required = false) Instant asOf) {
        var asked = slugs == null ? List.<String>of() : slugs;
        var faults = new Faults();
        faults.check(asked.size() >= 2 && asked.size() <= MOST, "/slugs", "must be 2 to " + MOST + " technologies");
        faults.check(asked.stream().distinct().count() == asked.size(), "/slugs", "must name nobody twice");
        faults.throwIfAny();
        return comparisons.compare(asked, profile, AsOf.checked(asOf));
    }
}
