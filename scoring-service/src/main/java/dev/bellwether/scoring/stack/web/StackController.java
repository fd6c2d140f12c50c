package dev.bellwether.scoring.stack.web;

import dev.bellwether.scoring.profile.web.NeedsReader;
import dev.bellwether.scoring.stack.Stacks;
import dev.bellwether.scoring.stack.answer.StackAnswer;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Stacks: asked for; nothing is stored. */
@RestController
class StackController {

    private final Stacks stacks;
    private final NeedsReader reader;

    StackController(Stacks stacks, NeedsReader reader) {
        this.stacks = stacks;
        this.reader = reader;
    }

    /**
     * Finds the best combinations of technologies for needs. Nothing is stored.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if there are too many combinations to look at
     */
    @Operation(operationId = "findStacks")
    @PostMapping("/api/stacks")
    StackAnswer best(@RequestBody StackBody body) {
        var question = body.read(reader);
        return stacks.best(body.profile() == null ? question : stacks.ofProfile(body.profile(), question));
    }
}
