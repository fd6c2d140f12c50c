package dev.bellwether.scoring.weight.web;

import dev.bellwether.scoring.weight.live.CatalogWeights;
import dev.bellwether.scoring.weight.live.InformationOnly;
import io.swagger.v3.oas.annotations.Operation;
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

    /** Makes weights of points given to criteria. */
    @Operation(operationId = "weightsFromPoints")
    @PostMapping("/points")
    WeightsView points(@RequestBody PointsBody body) {
        return body.weights(names);
    }

    /** Makes weights of swings: how much each criterion counts between its worst and its best. */
    @Operation(operationId = "weightsFromSwings")
    @PostMapping("/swing")
    WeightsView swing(@RequestBody SwingBody body) {
        return body.weights(names);
    }

    /** Makes weights of an order of criteria. */
    @Operation(operationId = "weightsFromOrder")
    @PostMapping("/order")
    WeightsView order(@RequestBody OrderBody body) {
        return body.weights(names);
    }

    /** Makes weights of comparisons in pairs (AHP). */
    @Operation(operationId = "weightsFromPairs")
    @PostMapping("/pairwise")
    PairwiseView pairwise(@RequestBody PairwiseBody body) {
        return body.weights(names);
    }

    /** Makes weights of comparisons with the best and the worst criterion. */
    @Operation(operationId = "weightsFromBestAndWorst")
    @PostMapping("/best-worst")
    BestWorstView bestWorst(@RequestBody BestWorstBody body) {
        return body.weights(names);
    }

    /** Tells by entropy how much each criterion sets a profile's candidates apart. For information only. */
    @Operation(operationId = "getEntropyWeights")
    @GetMapping("/entropy")
    InformationOnly entropy(@RequestParam(required = false) String profile) {
        return catalog.entropy(profile);
    }

    /** Tells by CRITIC how much each criterion sets a profile's candidates apart. For information only. */
    @Operation(operationId = "getCriticWeights")
    @GetMapping("/critic")
    InformationOnly critic(@RequestParam(required = false) String profile) {
        return catalog.critic(profile);
    }
}
