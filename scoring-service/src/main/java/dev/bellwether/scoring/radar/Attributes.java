package dev.bellwether.scoring.radar;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.JsonFaults;

/** What an entry's attributes must be, whether people send them or another tool's file does. */
public final class Attributes {

    /** Of a text, in characters. */
    public static final int LONGEST_TEXT = 20_000;
    /** Of a name, tag, title or annotation's name, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final int MOST = 50;
    private static final int LONGEST_URL = 2000;

    private Attributes() {}

    /** Null is no text and no fault. */
    public static void text(String text, String pointer, Faults faults) {
        faults.check(text == null || text.length() <= LONGEST_TEXT, pointer, "must be at most " + LONGEST_TEXT + " characters");
    }

    /** A name must be there. */
    public static boolean name(String name, String pointer, Faults faults) {
        var fits = name != null && !name.isBlank() && name.length() <= LONGEST_NAME;
        faults.check(fits, pointer, "must be 1 to " + LONGEST_NAME + " characters");
        return fits;
    }

    /** Http or https, with a host. */
    public static void links(List<Link> links, String pointer, Faults faults) {
        few(links.size(), pointer, faults);
        for (var i = 0; i < links.size(); i++) {
            var link = links.get(i);
            faults.check(isWeb(link.url()), pointer + "/" + i + "/url", "must be an http or https address");
            faults.check(link.title() == null || link.title().length() <= LONGEST_NAME, pointer + "/" + i + "/title",
                    "must be at most " + LONGEST_NAME + " characters");
        }
    }

    /** Free words. */
    public static void tags(List<String> tags, String pointer, Faults faults) {
        few(tags.size(), pointer, faults);
        for (var i = 0; i < tags.size(); i++) {
            name(tags.get(i), pointer + "/" + i, faults);
        }
    }

    /** Texts by name. */
    public static void annotations(Map<String, String> annotations, String pointer, Faults faults) {
        few(annotations.size(), pointer, faults);
        annotations.forEach((name, value) -> {
            name(name, pointer + "/" + JsonFaults.escape(name), faults);
            faults.check(value != null && value.length() <= LONGEST_TEXT, pointer + "/" + JsonFaults.escape(name),
                    "must be a text of at most " + LONGEST_TEXT + " characters");
        });
    }

    /** Whether that is an address that a browser can follow. */
    public static boolean isWeb(String url) {
        try {
            var uri = new URI(url == null ? "" : url);
            return uri.toString().length() <= LONGEST_URL && uri.getHost() != null
                    && List.of("http", "https").contains(uri.getScheme());
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static void few(int count, String pointer, Faults faults) {
        faults.check(count <= MOST, pointer, "must be at most " + MOST);
    }
}
