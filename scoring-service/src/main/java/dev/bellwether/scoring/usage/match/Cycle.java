package dev.bellwether.scoring.usage.match;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.bellwether.events.catalog.Release;

/** Finds the release cycle of a version. */
public final class Cycle {

    /** What may stand before a version that is meant, or at least reached; ranges with other bounds say too little. */
    private static final Pattern VERSION = Pattern.compile("(?:\\^|~>|~|==|=)?\\s*v?(\\d[^\\s,|<>]*)");

    private Cycle() {}

    /** The longest cycle that the version begins with: {@code 3.1} of {@code 3.1.4}, and not of {@code 3.10}; empty if none fits. */
    public static Optional<Release> of(List<Release> releases, String version) {
        if (version == null) {
            return Optional.empty();
        }
        var matcher = VERSION.matcher(version.strip());
        return matcher.matches()
                ? releases.stream().filter(each -> begins(matcher.group(1).toLowerCase(Locale.ROOT), each.cycle()))
                        .max(Comparator.comparingInt(each -> each.cycle().length()))
                : Optional.empty();
    }

    private static boolean begins(String version, String cycle) {
        var start = cycle.toLowerCase(Locale.ROOT);
        return version.startsWith(start)
                && (version.length() == start.length() || ".-+_".indexOf(version.charAt(start.length())) >= 0);
    }
}
