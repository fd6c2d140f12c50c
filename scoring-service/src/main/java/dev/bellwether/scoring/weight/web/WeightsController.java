package dev.bellwether.scoring.weight.web;

import dev.bellwether.scoring.weight.live.CatalogWeights;
import dev.bellwether.scoring.weight.live.InformationOnly;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Weights from what people can say, one way each; nothing is stored. To use them, send them as the weights of a profile or ranking. */
@RestController
@RequestMapping("/api/weights")
class WeightsController {

    private final CriterionNames names;
    private final CatalogWeights catalog;

    WeightsController(CriterionNames names, CatalogWeights catalog) {
        this.names = names;
        this.catalog = catalog;
    }

    @PostMapping("/points")
    WeightsView points(@RequestBody PointsBody body) {
        return body.weights(names);
    }

    @PostMapping("/swing")
    WeightsView swing(@RequestBody SwingBody body) {
        return body.weights(names);
    }

    @PostMapping("/order")
    WeightsView order(@RequestBody OrderBody body) {
        return body.weights(names);
    }

    @PostMapping("/pairwise")
    PairwiseView pairwise(@RequestBody PairwiseBody body) {
        return body.weights(names);
    }

    @PostMapping("/best-worst")
    BestWorstView bestWorst(@RequestBody BestWorstBody body) {
        return body.weights(names);
    }

    @GetMapping("/entropy")
    InformationOnly entropy(@RequestParam(required = false) String profile) {
        return catalog.entropy(profile);
    }

    @GetMapping("/critic")
    InformationOnly critic(@RequestParam(required = false) String profile) {
        return catalog.critic(profile);
    }
}
