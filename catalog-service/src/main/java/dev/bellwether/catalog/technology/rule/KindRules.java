package dev.bellwether.catalog.technology.rule;

import java.util.regex.Pattern;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;

/** The vocabulary of kinds is open, its form is not. */
final class KindRules {

    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");
    private static final int LONGEST = 40;

    private KindRules() {}

    static void check(Technology technology, Faults faults) {
        if (Texts.check(faults, "/kind", technology.kind(), LONGEST)) {
            faults.check(KIND.matcher(technology.kind()).matches(), "/kind",
                    "must be lower-case letters, digits and hyphens, beginning with a letter, such as 'web-server'");
        }
    }
}
