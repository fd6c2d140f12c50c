package dev.bellwether.trend.rankedlist;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.name.Names;

/** What a list must be like. */
public final class ListRules {

    /** Of what lists are that do not say what they are about. */
    public static final String ALL = "all";

    private static final Pattern UNIVERSE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_UNIVERSE = 63;
    private static final int LONGEST_TEXT = 300;
    private static final int LONGEST_NAME = 100;
    private static final int FEWEST = 2;
    private static final int MOST = 1_000;
    private static final double HEAVIEST = 1_000;
    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

    private ListRules() {}

    /** Whether it is one word in lower case, hyphens inside. */
    public static void universe(String universe, Faults faults) {
        faults.check(universe.length() <= LONGEST_UNIVERSE && UNIVERSE.matcher(universe).matches(), "/universe",
                "must be up to 63 lower-case letters, digits and single hyphens, such as back-end");
    }

    static void period(Period period, LocalDate today, Faults faults) {
        if (period == null) {
            faults.add("/period", "is missing");
        } else if (period.start().isAfter(today.plusDays(1)) || period.start().isBefore(FIRST)) {
            faults.add("/period", "'" + period + "' must begin between " + FIRST + " and tomorrow");
        }
    }

    static void content(ListContent content, Names names, Faults faults) {
        text(content.title(), "/title", faults);
        text(content.author(), "/author", faults);
        faults.check(content.url() == null || content.url().length() <= LONGEST_TEXT && isWeb(content.url()), "/url",
                "must be an http or https URL of up to 300 characters");
        faults.check(content.weight() > 0 && content.weight() <= HEAVIEST, "/weight", "must be above 0 and at most 1000");
        items(content.items(), names, faults);
    }

    private static void text(String text, String pointer, Faults faults) {
        faults.check(text != null && !text.isBlank() && text.length() <= LONGEST_TEXT, pointer, "must be 1 to 300 characters");
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }

    private static void items(List<String> items, Names names, Faults faults) {
        if (items == null || items.size() < FEWEST || items.size() > MOST) {
            faults.add("/items", "must be 2 to 1000 names, the best first");
            return;
        }
        var places = new HashMap<String, Integer>();
        for (int place = 0; place < items.size(); place++) {
            var name = items.get(place);
            if (name == null || name.length() > LONGEST_NAME || TechnologyName.key(name).isEmpty()) {
                faults.add("/items/" + place, "must be a name of 1 to 100 characters");
            } else {
                unique(place, items, places, Entry.of(place + 1, name, names), faults);
            }
        }
    }

    private static void unique(int place, List<String> items, HashMap<String, Integer> places, Entry entry, Faults faults) {
        var first = places.putIfAbsent(entry.item(), place);
        if (first != null) {
            var same = entry.technology() == null ? "are one name" : "are both " + entry.technology();
            faults.add("/items/" + place, "DUPLICATE_ITEM: '%s' at place %d and '%s' at place %d %s".formatted(items.get(first),
                    first + 1, entry.name(), place + 1, same));
        }
    }
}
