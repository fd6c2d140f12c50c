package dev.bellwether.scoring.decision.web;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dev.bellwether.scoring.decision.DecisionRecord;
import dev.bellwether.scoring.profile.Profile;
import dev.bellwether.scoring.ranking.Recollections;
import dev.bellwether.scoring.ranking.store.AnswerStore;
import dev.bellwether.scoring.store.VersionedStore;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Rankings as architecture decision records. */
@RestController
class DecisionController {

    private static final MediaType MARKDOWN = new MediaType(MediaType.TEXT_MARKDOWN, StandardCharsets.UTF_8);

    private final Recollections rankings;
    private final VersionedStore<Profile> profiles;
    private final AnswerStore answers;

    DecisionController(Recollections rankings, VersionedStore<Profile> profiles, AnswerStore answers) {
        this.rankings = rankings;
        this.profiles = profiles;
        this.answers = answers;
    }

    /**
     * Reads a ranking as an architecture decision record. In the form of MADR, proposed and not decided. It never changes, so the
     * ranking's id is its entity tag.
     */
    @Operation(operationId = "getDecisionRecord")
    @GetMapping(path = "/api/rankings/{id}/decision.md", produces = MediaType.TEXT_MARKDOWN_VALUE)
    ResponseEntity<String> record(@PathVariable String id) {
        var text = answers.get(id + " decision", () -> write(id));
        return ResponseEntity.ok().eTag("\"" + id + "\"").contentType(MARKDOWN).body(text);
    }

    private String write(String id) {
        var ranking = rankings.get(id);
        var asked = Optional.ofNullable(ranking.basis().profile());
        return DecisionRecord.of(ranking, asked.flatMap(profile -> profiles.find(profile.id(), profile.version())));
    }
}
