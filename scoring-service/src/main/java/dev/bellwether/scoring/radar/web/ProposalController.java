package dev.bellwether.scoring.radar.web;

import dev.bellwether.defaults.web.Versions;
import dev.bellwether.scoring.radar.Radars;
import dev.bellwether.scoring.radar.proposal.Decisions;
import dev.bellwether.scoring.radar.proposal.Proposals;
import dev.bellwether.scoring.radar.proposal.Proposed;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the evidence proposes, and what people decide on it. */
@RestController
@RequestMapping("/api/radars/{radar}/proposals")
class ProposalController {

    private final Radars radars;
    private final Proposals proposals;
    private final Decisions decisions;
    private final Changes changes;

    ProposalController(Radars radars, Proposals proposals, Decisions decisions, Changes changes) {
        this.radars = radars;
        this.proposals = proposals;
        this.decisions = decisions;
        this.changes = changes;
    }

    /** Lists what the evidence proposes for a radar. */
    @GetMapping
    Proposed list(@PathVariable("radar") String id) {
        return proposals.of(radars.get(id));
    }

    /**
     * Decides on a proposal: accepts it, changes its ring or rejects it.
     *
     * @throws dev.bellwether.defaults.problem.Conflict if the proposal does not stand any more
     */
    @Operation(operationId = "decideRadarProposal")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "204", description = "Rejected, and not on the radar", content = @Content)
    @PostMapping("/{entry}/decision")
    ResponseEntity<EntryView> decide(@PathVariable("radar") String id, @PathVariable String entry,
            @RequestBody DecisionBody body, HttpServletRequest request) {
        var radar = radars.get(id);
        var decided = body.read(radar.definition());
        var proposal = decisions.standing(radar, entry, decided.proposed());
        var change = changes.by(request);
        var after = switch (decided.decision()) {
            case ACCEPT -> decisions.place(radar, proposal, proposal.to(), decided.reasonOr(proposal.reason()), change);
            case CHANGE -> decisions.place(radar, proposal, decided.ring(), decided.reason().strip(), change);
            case REJECT -> decisions.reject(radar, proposal, decided.reason().strip(), change);
        };
        var now = after.entries().get(entry);
        return now == null
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok().eTag(Versions.etag(now.version())).body(EntryView.of(now, after));
    }
}
