package dev.bellwether.catalog.technology.rule;

import java.util.List;
import java.util.function.Function;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;

/** The target may be unknown yet, so that technologies can come in any order. */
final class RelationRules {

    private static final List<String> TYPES = List.of("writtenIn", "runsOn", "alternativeTo", "worksWith", "successorOf",
            "implements");
    private static final int MOST = 200;

    private RelationRules() {}

    static void check(Technology technology, Faults faults) {
        var relations = technology.relations();
        Texts.atMost(faults, "/relations", relations, MOST);
        for (var i = 0; i < relations.size(); i++) {
            var relation = relations.get(i);
            faults.check(relation.type() != null && TYPES.contains(relation.type()), "/relations/" + i + "/type",
                    "must be one of " + String.join(", ", TYPES));
            var target = relation.target();
            faults.check(target != null && Texts.KEBAB.matcher(target).matches(), "/relations/" + i + "/target",
                    "must be a slug");
            faults.check(target == null || !target.equals(technology.slug()), "/relations/" + i + "/target",
                    "must be another technology");
        }
        Texts.distinct(faults, "/relations", relations, Function.identity(), "");
    }
}
