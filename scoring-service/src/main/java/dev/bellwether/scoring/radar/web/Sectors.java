package dev.bellwether.scoring.radar.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.Attributes;
import dev.bellwether.scoring.radar.Label;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Ring;

/** Checks quadrants and rings: how many, and that no name leads to two of them. An id that is left out is made from the name. */
final class Sectors {

    private static final int MOST_ALIASES = 20;
    private static final Pattern COLOR = Pattern.compile("#[0-9a-fA-F]{6}");

    private Sectors() {}

    static List<Quadrant> quadrants(List<Quadrant> sent, Faults faults) {
        var read = new ArrayList<Quadrant>();
        var taken = new HashSet<String>();
        for (var each : counted(sent, 2, 12, "/quadrants", faults)) {
            var pointer = "/quadrants/" + read.size();
            var id = identity(each.id(), each.name(), pointer, faults);
            Attributes.text(each.description(), pointer + "/description", faults);
            taken(id, each.name(), each.aliases(), pointer, taken, faults);
            read.add(new Quadrant(id, each.name(), each.description(), each.aliases(), each.kinds()));
        }
        return read;
    }

    static List<Ring> rings(List<Ring> sent, Faults faults) {
        var read = new ArrayList<Ring>();
        var taken = new HashSet<String>();
        for (var each : counted(sent, 2, 8, "/rings", faults)) {
            var pointer = "/rings/" + read.size();
            var id = identity(each.id(), each.name(), pointer, faults);
            Attributes.text(each.description(), pointer + "/description", faults);
            faults.check(each.color() == null || COLOR.matcher(each.color()).matches(), pointer + "/color",
                    "must be like #5ba300");
            taken(id, each.name(), each.aliases(), pointer, taken, faults);
            read.add(new Ring(id, each.name(), each.description(), each.color(), each.aliases()));
        }
        return read;
    }

    private static <T> List<T> counted(List<T> sent, int least, int most, String pointer, Faults faults) {
        var fits = sent != null && sent.size() >= least && sent.size() <= most && sent.stream().allMatch(each -> each != null);
        faults.check(fits, pointer, "must be %d to %d".formatted(least, most));
        return fits ? sent : List.of();
    }

    private static String identity(String id, String name, String pointer, Faults faults) {
        if (!Attributes.name(name, pointer + "/name", faults)) {
            return "";
        }
        var identity = Optional.ofNullable(id).orElse(Label.key(name));
        faults.check(Label.isKey(identity), pointer + "/id", "must be lower-case words joined by hyphens");
        return identity;
    }

    private static void taken(String id, String name, List<String> aliases, String pointer, Set<String> taken, Faults faults) {
        faults.check(aliases.size() <= MOST_ALIASES, pointer + "/aliases", "must be at most " + MOST_ALIASES);
        var own = new HashSet<String>();
        Stream.concat(Stream.of(id, name == null ? "" : name), aliases.stream()).map(Label::key).forEach(own::add);
        own.stream().filter(taken::contains)
                .forEach(key -> faults.add(pointer, "'" + key + "' is the name of an earlier one already"));
        taken.addAll(own);
    }
}
