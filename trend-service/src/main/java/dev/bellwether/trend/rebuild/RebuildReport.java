package dev.bellwether.trend.rebuild;

import java.util.List;
import java.util.Map;

/**
 * What a rebuild found.
 *
 * @param compared    how many documents of each collection were compared
 * @param differences in how many of them there are any
 * @param listed      the first of them, one a line
 */
public record RebuildReport(Map<String, Long> compared, long differences, List<String> listed) {

    /** 0 if the new views are what the old ones were, 1 if not. */
    public int exitCode() {
        return differences == 0 ? 0 : 1;
    }

    /** For people. */
    public String text() {
        var text = new StringBuilder("Rebuilt from the log: " + compared + " documents compared, "
                + (differences == 0 ? "all equal" : differences + " differ from what was there before"));
        listed.forEach(line -> text.append("\n  ").append(line));
        if (differences > listed.size()) {
            text.append("\n  and ").append(differences - listed.size()).append(" more");
        }
        return text.toString();
    }
}
