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

    @GetMapping("/api/rankings/{id}/explanation")
    Explanation explanation(@PathVariable String id, @RequestParam(required = false) String of,
            @RequestParam(required = false) String against) {
        return explanations.explain(id, of, against);
    }

    @GetMapping("/api/rankings/{id}/why-not/{slug}")
    WhyNot whyNot(@PathVariable String id, @PathVariable String slug) {
        return whyNots.why(id, slug);
    }
}
