package dev.bellwether.scoring.stack;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.valuation.Valuation;

/** Technologies of three kinds, judged by one fact. */
final class Fixture {

    static final Needs NEEDS = new Needs(Map.of("good", 1.0), null, null, null, null);

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");

    private Fixture() {}

    static Technologies technology(String kind, String slug, double good, String... relations) {
        return Technologies.named(slug).kind(kind).facts(Map.of("good", good)).related(relations);
    }

    static Part part(String name, String runsOn) {
        return new Part(name, 1, new Candidates(List.of(name), null, null, null, null), List.of(), runsOn);
    }

    static Table table(List<Subject> subjects, boolean statedOnly, Part... parts) {
        var question = new StackQuestion(null, NEEDS, List.of(parts), statedOnly, 10, null);
        return Table.of(Fields.of(question, Valuation.of(Criteria.each("good"), subjects, DAY)), new Relations(subjects),
                statedOnly);
    }
}
