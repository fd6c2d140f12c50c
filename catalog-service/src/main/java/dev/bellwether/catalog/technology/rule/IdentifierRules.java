package dev.bellwether.catalog.technology.rule;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;

/** How the technology is called in other systems. */
final class IdentifierRules {

    private static final int MOST = 40;
    private static final int LONGEST = 200;

    private IdentifierRules() {}

    static void check(Technology technology, Faults faults) {
        Texts.atMost(faults, "/identifiers", technology.identifiers().keySet(), MOST);
        technology.identifiers().forEach((system, name) -> {
            var pointer = "/identifiers/" + JsonFaults.escape(system);
            faults.check(Texts.KEY.matcher(system).matches(), pointer, "must be named like 'github', in at most 40 characters");
            Texts.check(faults, pointer, name, LONGEST);
        });
    }
}
