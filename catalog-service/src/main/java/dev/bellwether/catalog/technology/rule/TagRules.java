package dev.bellwether.catalog.technology.rule;

import java.util.function.Function;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;

/** Tags are lower-case words, each once. */
final class TagRules {

    private static final int MOST = 50;
    private static final int LONGEST = 40;

    private TagRules() {}

    static void check(Technology technology, Faults faults) {
        var tags = technology.tags();
        Texts.atMost(faults, "/tags", tags, MOST);
        for (var i = 0; i < tags.size(); i++) {
            if (Texts.check(faults, "/tags/" + i, tags.get(i), LONGEST)) {
                faults.check(Texts.KEBAB.matcher(tags.get(i)).matches(), "/tags/" + i,
                        "must be lower-case words of letters and digits, joined by single hyphens");
            }
        }
        Texts.distinct(faults, "/tags", tags, Function.identity(), "");
    }
}
