package dev.bellwether.scoring.stack;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.events.catalog.Relation;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.stack.answer.Stated;

/** What the catalog states of who goes with whom. It is open: what it does not state can be so or not. */
final class Relations {

    private static final String RUNS_ON = "runsOn";
    private static final List<String> TOGETHER = List.of("worksWith", "implements");

    private final Map<String, List<Relation>> stated = new HashMap<>();
    private final Map<String, Map<String, List<String>>> foundations = new HashMap<>();

    Relations(List<Subject> subjects) {
        subjects.forEach(each -> stated.put(each.slug(), each.technology().relations()));
    }

    /** All that a technology runs on, nearest first, each with what lies between. */
    Map<String, List<String>> foundations(String slug) {
        return foundations.computeIfAbsent(slug, this::walk);
    }

    /** What is stated of the two, in either direction; empty if nothing is. */
    Optional<Stated> between(String a, String b) {
        return runsOn(a, b).or(() -> runsOn(b, a)).or(() -> together(a, b)).or(() -> together(b, a));
    }

    /** Whether the two run on the same. */
    boolean shareFoundation(String a, String b) {
        return !Collections.disjoint(base(a), base(b));
    }

    private Set<String> base(String slug) {
        return foundations(slug).keySet();
    }

    private Optional<Stated> runsOn(String from, String to) {
        return Optional.ofNullable(foundations(from).get(to)).map(via -> new Stated(from, RUNS_ON, to, via));
    }

    private Optional<Stated> together(String from, String to) {
        return of(from).stream().filter(each -> each.target().equals(to) && TOGETHER.contains(each.type())).findFirst()
                .map(each -> new Stated(from, each.type(), to, List.of()));
    }

    private List<Relation> of(String slug) {
        return stated.getOrDefault(slug, List.of());
    }

    private Map<String, List<String>> walk(String slug) {
        var found = new LinkedHashMap<String, List<String>>();
        var open = new ArrayDeque<String>(List.of(slug));
        while (!open.isEmpty()) {
            var at = open.poll();
            for (var relation : of(at)) {
                if (relation.type().equals(RUNS_ON) && !relation.target().equals(slug) && !found.containsKey(relation.target())) {
                    var via = new ArrayList<>(found.getOrDefault(at, List.of()));
                    if (!at.equals(slug)) {
                        via.add(at);
                    }
                    found.put(relation.target(), List.copyOf(via));
                    open.add(relation.target());
                }
            }
        }
        return found;
    }
}
