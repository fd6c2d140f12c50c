package dev.bellwether.defaults.description;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.util.StringUtils;

/** Operations are named by what they do to what: {@code listTechnologies}, {@code getTrendForecast}, {@code decideRadarProposal}. */
final class OperationNames {

    private OperationNames() {}

    /**
     * The name of an operation.
     *
     * @param verb   the HTTP method in lower case
     * @param action what the Java method is called; it is the verb of a POST
     * @param page   whether it answers with a page of a collection
     */
    static String of(String verb, String path, String action, boolean page) {
        var segments = path.replaceFirst("^/(api/?)?", "").split("/");
        var words = new StringBuilder();
        for (int i = 0; i < segments.length; i++) {
            boolean one = i + 1 < segments.length && segments[i + 1].startsWith("{")
                    || i + 1 < segments.length && segments[i + 1].matches("[a-z-]+") && i == 0
                    || i + 1 == segments.length && verb.equals("post") && action.equals("create");
            if (!segments[i].startsWith("{")) {
                words.append(camel(one ? singular(segments[i]) : segments[i]));
            }
        }
        return switch (verb) {
            case "get" -> (page ? "list" : "get") + words;
            case "post" -> action + (camel(action).equals(last(words.toString(), action))
                    ? words.substring(0, words.length() - action.length())
                    : words);
            default -> verb + words;
        };
    }

    private static String last(String words, String action) {
        return words.substring(Math.max(0, words.length() - action.length()));
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.equals("criteria") ? "criterion" : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private static String camel(String words) {
        return Arrays.stream(words.split("[^A-Za-z0-9]+")).map(StringUtils::capitalize).collect(Collectors.joining());
    }
}
