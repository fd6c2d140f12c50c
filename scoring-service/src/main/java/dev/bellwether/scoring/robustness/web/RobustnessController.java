package dev.bellwether.scoring.robustness.web;

import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.ranking.Recollections;
import dev.bellwether.scoring.ranking.store.AnswerStore;
import dev.bellwether.scoring.robustness.Doubts;
import dev.bellwether.scoring.robustness.Robustness;
import dev.bellwether.scoring.robustness.Robustnesses;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far a ranking depends on weights that people are not sure of, and on data that is missing. */
@RestController
class RobustnessController {

    private static final int DEFAULT_LIMIT = 20;

    private final Recollections rankings;
    private final AnswerStore answers;

    RobustnessController(Recollections rankings, AnswerStore answers) {
        this.rankings = rankings;
        this.answers = answers;
    }

    /**
     * Tells how far a ranking depends on weights that people are not sure of, and on data that is missing. By drawing both many times;
     * the same seed gives the same answer.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if the ranking's scores are not sums of contributions, or it ranks too many
     */
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = Robustness.class)))
    @GetMapping(path = "/api/rankings/{id}/robustness", produces = MediaType.APPLICATION_JSON_VALUE)
    String robustness(@PathVariable String id, DoubtsQuery asked, @RequestParam(required = false) Integer limit) {
        var doubts = asked.read();
        var items = Paging.limit(limit == null ? DEFAULT_LIMIT : limit);
        return answers.get(question(id, doubts, items),
                () -> Json.mapper().writeValueAsString(Robustnesses.of(rankings.get(id), doubts, items)));
    }

    private static String question(String id, Doubts doubts, int limit) {
        return "%s robustness %s %s %d %d %d".formatted(id, doubts.cloud(), doubts.sureness(), doubts.draws(), doubts.seed(),
                limit);
    }
}
