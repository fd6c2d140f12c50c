package dev.bellwether.catalog.technology.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.catalog.TechnologyName;

/** The slug is a readable identity; each name can be told from the others of the technology. */
final class NamingRules {

    private static final int LONGEST_SLUG = 64;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_ALIASES = 50;
    /** Words that stand in the place of a technology's slug in the paths of the API, of whichever service. */
    private static final Set<String> RESERVED = Set.of("resolve", "hot", "stream");

    private NamingRules() {}

    static void check(Technology technology, Faults faults) {
        var slug = technology.slug();
        if (Texts.check(faults, "/slug", slug, LONGEST_SLUG)) {
            faults.check(Texts.KEBAB.matcher(slug).matches(), "/slug",
                    "must be lower-case words of letters and digits, joined by single hyphens");
            faults.check(!RESERVED.contains(slug), "/slug", "is a reserved word");
        }
        var keys = new HashMap<String, String>();
        name(technology.name(), "/name", keys, faults);
        var aliases = technology.aliases();
        Texts.atMost(faults, "/aliases", aliases, MOST_ALIASES);
        for (var i = 0; i < aliases.size(); i++) {
            if (name(aliases.get(i), "/aliases/" + i, keys, faults)) {
                faults.check(!aliases.get(i).contains(";"), "/aliases/" + i,
                        "must not contain ';', which separates names in CSV");
            }
        }
    }

    private static boolean name(String name, String pointer, Map<String, String> keys, Faults faults) {
        if (!Texts.check(faults, pointer, name, LONGEST_NAME)) {
            return false;
        }
        faults.check(name.codePoints().noneMatch(point -> Character.getType(point) == Character.FORMAT), pointer,
                "must not contain characters that cannot be seen");
        var key = TechnologyName.key(name);
        faults.check(!key.isEmpty(), pointer, "must contain more than separators");
        var earlier = keys.putIfAbsent(key, pointer);
        faults.check(earlier == null, pointer,
                "is the same name as " + earlier + ": case, spaces, '.', '-', '_' and '/' do not count");
        return true;
    }
}
