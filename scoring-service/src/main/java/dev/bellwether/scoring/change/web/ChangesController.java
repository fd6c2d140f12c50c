package dev.bellwether.scoring.change.web;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.change.ChangeReport;
import dev.bellwether.scoring.change.Changes;
import dev.bellwether.scoring.ranking.Recollections;
import dev.bellwether.scoring.ranking.store.AnswerStore;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a ranking differs from an earlier one. */
@RestController
class ChangesController {

    private static final int DEFAULT_LIMIT = 20;

    private final Recollections rankings;
    private final AnswerStore answers;

    ChangesController(Recollections rankings, AnswerStore answers) {
        this.rankings = rankings;
        this.answers = answers;
    }

    /**
     * Explains why a ranking differs from an earlier one. The change of each technology's score and place is split by what caused it;
     * the parts add up.
     *
     * @param since the id of the earlier ranking
     * @throws dev.bellwether.defaults.problem.Conflict if one of the two was not kept with what it was computed from
     */
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Changes.class)))
    @GetMapping(path = "/api/rankings/{id}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    String changes(@PathVariable String id, @RequestParam(required = false) String since,
            @RequestParam(required = false) Integer limit) {
        new Faults().check(since != null, "/since", "must be the id of an earlier ranking").throwIfAny();
        var items = Paging.limit(limit == null ? DEFAULT_LIMIT : limit);
        return answers.get("%s changes %s %d".formatted(id, since, items), () -> Json.mapper()
                .writeValueAsString(new ChangeReport(rankings.get(since), rankings.get(id)).changes(items)));
    }
}
