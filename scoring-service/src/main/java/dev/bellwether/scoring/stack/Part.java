package dev.bellwether.scoring.stack;

import java.util.List;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.profile.Candidates;

/**
 * One part of a stack that is looked for.
 *
 * @param name       unique in the stack, such as {@code framework}
 * @param points     above 0; its share of the stack's score is the points over those of all parts
 * @param candidates which technologies it can be
 * @param mustHaves  what it must have besides what every part must have
 * @param runsOn     the name of the part that it must run on; null if it need not run on any
 */
public record Part(String name, double points, Candidates candidates, List<MustHave> mustHaves, String runsOn) {

    /** What a back end is made of when nothing else is asked for: a runtime, a framework on it, a database and a style. */
    public static final List<Part> USUAL = List.of(usual("runtime", null, "runtime", "language"),
            usual("framework", "runtime", "framework"), usual("database", null, "database"),
            usual("style", null, "architecture"));

    /** Makes the list unmodifiable. */
    public Part {
        mustHaves = List.copyOf(mustHaves);
    }

    private static Part usual(String name, String runsOn, String... kinds) {
        return new Part(name, 1, new Candidates(List.of(kinds), null, null, null, null), List.of(), runsOn);
    }
}
