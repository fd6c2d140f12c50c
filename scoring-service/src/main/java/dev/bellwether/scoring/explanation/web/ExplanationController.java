package dev.bellwether.scoring.explanation.web;

import dev.bellwether.scoring.explanation.Explanations;
import dev.bellwether.scoring.explanation.WhyNots;
import dev.bellwether.scoring.explanation.answer.Explanation;
import dev.bellwether.scoring.explanation.answer.WhyNot;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Why a ranking is as it is, and why not otherwise. */
@RestController
class ExplanationController {

    private final Explanations explanations;
    private final WhyNots whyNots;

    ExplanationController(Explanations explanations, WhyNots whyNots) {
        this.explanations = explanations;
        this.whyNots = whyNots;
    }

    /**
     * Explains why a ranking is as it is. What sets a technology apart, why it is ahead of another, how far each weight can move, and
     * the smallest move of weights that changes who is first.
     *
     * @param of      the technology to explain; the first if absent
     * @param against the technology to compare it with; the next if absent
     * @throws dev.bellwether.defaults.problem.Conflict if the ranking's scores are not sums of contributions
     */
    @GetMapping("/api/rankings/{id}/explanation")
    Explanation explanation(@PathVariable String id, @RequestParam(required = false) String of,
            @RequestParam(required = false) String against) {
        return explanations.explain(id, of, against);
    }

    /**
     * Explains why a technology is not first in a ranking. It is first, ranked, excluded or was not considered: with failed
     * must-haves, the smallest change that lets it in, and what it lacks to be first.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if the ranking's scores are not sums of contributions
     */
    @GetMapping("/api/rankings/{id}/why-not/{slug}")
    WhyNot whyNot(@PathVariable String id, @PathVariable String slug) {
        return whyNots.why(id, slug);
    }
}
