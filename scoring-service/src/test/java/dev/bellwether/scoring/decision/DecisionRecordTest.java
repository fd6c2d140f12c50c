package dev.bellwether.scoring.decision;

import static dev.bellwether.scoring.Recollected.ranking;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.bellwether.events.catalog.Release;
import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.constraint.Op;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.profile.Profile;
import org.junit.jupiter.api.Test;

class DecisionRecordTest {

    private static final Needs NEEDS = new Needs(Map.of("speed", 3.0, "safety", 1.0),
            List.of(new MustHave(Path.of("fact.safety"), Op.AT_LEAST, new Fact.Amount(3))), null, null, null);
    private static final Profile PROFILE = new Profile("fast", 3, "Fast | safe", "For people\nin a hurry.", NEEDS, null);

    private final Technologies quick = Technologies.named("quick").facts(Map.of("speed", 10, "safety", 5));
    private final Technologies tidy = Technologies.named("tidy").facts(Map.of("speed", 6, "safety", 9));
    private final Technologies rash = Technologies.named("rash").facts(Map.of("speed", 10, "safety", 1));
    private final Technologies quiet = Technologies.named("quiet").facts(Map.of("speed", 3));

    @Test
    void itTellsWhatIsChosenWhyAndFromWhat() {
        var record = record(Method.ADDITIVE, quick, tidy, rash, quiet);
        assertThat(record).startsWith("---\nstatus: proposed\ndate: 2026-03-01\n---\n\n# Choose QUICK for Fast \\| safe\n")
                .contains("Which technology fits Fast \\| safe best? For people in a hurry.", "[r1](/api/rankings/r1)",
                        "| speed | 0.750 |", "`fact.safety` \\>= 3.0", "| 1 | [QUICK](/api/technologies/quick) | 0.875 |",
                        "Proposed: **QUICK**, because it has the highest score, 0.875, mostly by speed (1.00) and safety (0.50).",
                        "QUICK is first in", "seed 1, shares within 0.010",
                        "| RASH | `fact.safety` \\>= 3.0: is 1.0, 2.000 off |",
                        "[catalog](/api/technologies/quick/history), version 1 by ada");
        assertThat(record).contains("## Context and problem statement", "## Decision drivers", "## Considered options",
                "## Decision outcome", "### How sure that is", "## Evidence", "## Excluded", "## Review");
    }

    @Test
    void itIsLookedAtAgainAfterHalfAYearOrWhenSupportEnds() {
        assertThat(record(Method.ADDITIVE, quick, tidy)).contains("On 2026-09-01: half a year after the data.");
        quick.releases(new Release("1", LocalDate.parse("2025-01-01"), false, null, null, LocalDate.parse("2026-05-04"), null,
                null, null));
        assertThat(record(Method.ADDITIVE, quick, tidy))
                .contains("On 2026-05-04: the promised support of the newest release of QUICK ends.");
    }

    @Test
    void whereRobustnessIsNotToldItSaysSo() {
        assertThat(record(Method.TOPSIS, quick, tidy)).contains("Not told for this ranking.", "| – | – |");
    }

    @Test
    void whereNobodyIsLeftItProposesNothing() {
        assertThat(record(Method.ADDITIVE, rash)).contains("# Choose nothing yet for Fast \\| safe",
                "None of the candidates has what is asked for.", "None: no technology is left to rank.", "| RASH |");
        var nobody = new Needs(NEEDS.weights(), null, new Candidates(null, null, null, List.of("nobody"), null), null, null);
        assertThat(DecisionRecord.of(ranking("r1", nobody, Method.ADDITIVE, Criteria.each("safety", "speed"), quick),
                Optional.empty()))
                .contains("# Choose nothing yet for the needs that were sent", "named nobody",
                        "Nobody: every candidate has every must-have");
    }

    private static String record(Method method, Technologies... known) {
        return DecisionRecord.of(ranking("r1", NEEDS, method, Criteria.each("safety", "speed"), known), Optional.of(PROFILE));
    }
}
