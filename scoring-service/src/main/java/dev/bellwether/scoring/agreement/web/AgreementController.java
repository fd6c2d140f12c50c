package dev.bellwether.scoring.agreement.web;

import dev.bellwether.defaults.web.Paging;
import dev.bellwether.scoring.agreement.Agreements;
import dev.bellwether.scoring.agreement.answer.Agreement;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Second opinions on a ranking. */
@RestController
class AgreementController {

    private static final int DEFAULT_LIMIT = 10;

    private final Agreements agreements;

    AgreementController(Agreements agreements) {
        this.agreements = agreements;
    }

    /**
     * Compares a ranking with what other methods make of the same values. The answer stays the same.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if the ranking was not kept with what it was computed from
     */
    @GetMapping("/api/rankings/{id}/agreement")
    Agreement agreement(@PathVariable String id, @RequestParam(required = false) Integer limit) {
        return agreements.of(id, Paging.limit(limit == null ? DEFAULT_LIMIT : limit));
    }
}
