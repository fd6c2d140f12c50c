package dev.bellwether.catalog.technology.rule;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;

/** Facts are single values, so that they can be compared. */
final class FactRules {

    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private FactRules() {}

    static void check(Technology technology, Faults faults) {
        Texts.atMost(faults, "/facts", technology.facts().keySet(), MOST);
        technology.facts().forEach((name, value) -> {
            var pointer = "/facts/" + JsonFaults.escape(name);
            faults.check(Texts.KEY.matcher(name).matches(), pointer,
                    "must be named like 'learningCurve', in at most 40 characters");
            if (value instanceof String text) {
                Texts.check(faults, pointer, text, LONGEST);
            }
        });
    }
}
