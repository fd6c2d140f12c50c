package dev.bellwether.scoring.radar.web;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Ring;
import dev.bellwether.scoring.radar.proposal.Decision;

/** What somebody decides on a proposal: {@code proposed} is the ring that they saw proposed. */
record DecisionBody(Decision decision, String proposed, String ring, String reason) {

    /** As it was sent, with rings by their ids. */
    DecisionBody read(Definition radar) {
        var faults = new Faults();
        faults.check(decision != null, "/decision", "must be accept, change or reject");
        faults.check(proposed != null && radar.ring(proposed).isPresent(), "/proposed", "must be the ring that was proposed");
        faults.check(decision != Decision.CHANGE || ring != null && radar.ring(ring).isPresent(), "/ring",
                "must be one of the radar's rings");
        faults.check(decision == Decision.CHANGE || ring == null, "/ring", "is for change only");
        faults.check(decision == null || decision == Decision.ACCEPT || reason != null && !reason.isBlank(), "/reason",
                "must say why");
        Attributes.text(reason, "/reason", faults);
        faults.throwIfAny();
        return new DecisionBody(decision, id(proposed, radar), id(ring, radar), reason);
    }

    /** The proposal's own, unless somebody gives another. */
    String reasonOr(String proposed) {
        return reason == null || reason.isBlank() ? proposed : reason.strip();
    }

    private static String id(String label, Definition radar) {
        return label == null ? null : radar.ring(label).map(Ring::id).orElseThrow();
    }
}
