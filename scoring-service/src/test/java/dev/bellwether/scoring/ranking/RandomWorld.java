package dev.bellwether.scoring.ranking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import dev.bellwether.scoring.Criteria;
import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.criterion.Criterion;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.method.Method;
import dev.bellwether.scoring.profile.Candidates;
import dev.bellwether.scoring.profile.MissingData;
import dev.bellwether.scoring.profile.Needs;
import dev.bellwether.scoring.ranking.answer.Ranked;
import dev.bellwether.scoring.valuation.Valuation;

/** A catalog, criteria and weights as chance has it, with about a fifth of all values missing. */
final class RandomWorld {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final int TECHNOLOGIES = 12;

    final Random random;
    final List<Criterion> criteria = List.of(Criteria.frozen(Criteria.of("a", "f0", "f1"), 0.4),
            Criteria.frozen(Criteria.of("b", "f2"), 0.7), Criteria.frozen(Criteria.of("c", "f3", "f4", "f5"), 0.55));
    final Map<String, Map<String, Object>> facts = new HashMap<>();
    final Map<String, Double> weights = new HashMap<>();

    RandomWorld(long seed) {
        random = new Random(seed);
        for (var i = 0; i < TECHNOLOGIES; i++) {
            var known = new HashMap<String, Object>();
            for (var fact = 0; fact < 6; fact++) {
                if (random.nextDouble() > 0.2) {
                    known.put("f" + fact, random.nextDouble() * 12 - 1);
                }
            }
            facts.put("t" + i, known);
        }
        criteria.forEach(criterion -> weights.put(criterion.id(), random.nextDouble() * 10));
    }

    List<Ranked> rank(MissingData missing) {
        return rank(weights, missing, List.of());
    }

    List<Ranked> rank(Map<String, Double> points, MissingData missing, List<String> excluded) {
        return rank(points, missing, Method.ADDITIVE, excluded);
    }

    List<Ranked> rank(Map<String, Double> points, MissingData missing, Method method, List<String> excluded) {
        var candidates = new Candidates(null, null, null, null, excluded);
        return Ranker.rank(new Needs(points, null, candidates, missing, null), method, Valuation.of(criteria, subjects(), DAY))
                .ranked();
    }

    /** Adds a technology of which everything is known. */
    void add(String slug) {
        var known = new HashMap<String, Object>();
        for (var fact = 0; fact < 6; fact++) {
            known.put("f" + fact, random.nextDouble() * 10);
        }
        facts.put(slug, known);
    }

    String anyTechnology() {
        return "t" + random.nextInt(TECHNOLOGIES);
    }

    private List<Subject> subjects() {
        var subjects = new ArrayList<Subject>();
        facts.forEach((slug, known) -> subjects.add(Technologies.named(slug).facts(known).subject()));
        return subjects;
    }
}
