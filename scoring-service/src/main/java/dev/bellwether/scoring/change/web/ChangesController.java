package dev.bellwether.scoring.change.web;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.Json;
import dev.bellwether.scoring.change.ChangeReport;
import dev.bellwether.scoring.ranking.Recollections;
import dev.bellwether.scoring.ranking.store.AnswerStore;
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

    @GetMapping(path = "/api/rankings/{id}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    String changes(@PathVariable String id, @RequestParam(required = false) String since,
            @RequestParam(required = false) Integer limit) {
        new Faults().check(since != null, "/since", "must be the id of an earlier ranking").throwIfAny();
        var items = Paging.limit(limit == null ? DEFAULT_LIMIT : limit);
        return answers.get("%s changes %s %d".formatted(id, since, items), () -> Json.mapper()
                .writeValueAsString(new ChangeReport(rankings.get(since), rankings.get(id)).changes(items)));
    }
}
