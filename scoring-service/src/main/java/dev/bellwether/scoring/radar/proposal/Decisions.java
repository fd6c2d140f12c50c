package dev.bellwether.scoring.radar.proposal;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import dev.bellwether.defaults.problem.Conflict;
import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Placement;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.Radars;
import dev.bellwether.scoring.radar.Rejection;
import org.springframework.stereotype.Service;

/** Carries out what people decide on proposals. */
@Service
public class Decisions {

    private final Radars radars;
    private final Proposals proposals;

    Decisions(Radars radars, Proposals proposals) {
        this.radars = radars;
        this.proposals = proposals;
    }

    /**
     * The proposal that somebody saw.
     *
     * @param ring id of the ring that was proposed then
     * @throws Conflict if that is not proposed now
     */
    public Proposal standing(Radar radar, String entry, String ring) {
        return proposals.of(radar).items().stream().filter(each -> each.entry().equals(entry) && each.to().equals(ring))
                .findFirst().orElseThrow(() -> new Conflict("/proposed",
                        "'" + ring + "' is not proposed for '" + entry + "' now; read the proposals again"));
    }

    /** Places an entry, new or not, as from today; two decisions on one proposal cannot both take effect. */
    public Radar place(Radar seen, Proposal proposal, String ring, String reason, Change change) {
        var day = LocalDate.ofInstant(change.at(), ZoneOffset.UTC);
        var placement = new Placement(day, ring, null, reason, null, proposal.evidence().ranking(), change.at(), change.by());
        return radars.change(seen.definition().id(), radar -> proposal.version() == null
                ? radar.add(newcomer(proposal, placement, change))
                : radar.edit(proposal.entry(), proposal.version(), entry -> entry.place(placement, change)));
    }

    /** Keeps the rejection with the radar. */
    public Radar reject(Radar seen, Proposal proposal, String reason, Change change) {
        var rejection = new Rejection(proposal.entry(), proposal.to(), proposal.evidence().value(), proposal.evidence().ranking(),
                reason, change.at(), change.by());
        return radars.change(seen.definition().id(), radar -> radar.reject(rejection));
    }

    private static Entry newcomer(Proposal proposal, Placement placement, Change change) {
        var about = new About(proposal.name(), proposal.technology(), proposal.quadrant(), null, null, null, null);
        return new Entry(proposal.entry(), 1, about, List.of(placement), change);
    }
}
