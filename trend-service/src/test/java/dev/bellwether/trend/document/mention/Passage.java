package dev.bellwether.trend.document.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text and what it mentions.
 *
 * @param labels slug and place of each mention, such as {@code nodejs@17}
 */
record Passage(String title, String text, Set<String> labels) {

    private static final Pattern LABEL = Pattern.compile("\\[([^\\]\\n]+)\\]\\(([a-z0-9-]+)\\)");

    /** The passages of a file, in its order. */
    static List<Passage> of(String file) {
        try (var bytes = Passage.class.getResourceAsStream("/mentions/" + file)) {
            return Stream.of(new String(bytes.readAllBytes(), UTF_8).split("(?m)^--- ")).skip(1).map(Passage::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Passage parse(String labelled) {
        var end = labelled.indexOf('\n');
        var body = labelled.substring(end + 1).strip();
        var text = new StringBuilder();
        var labels = new TreeSet<String>();
        var matcher = LABEL.matcher(body);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            labels.add(matcher.group(2) + "@" + text.length());
            text.append(matcher.group(1));
        }
        return new Passage(labelled.substring(0, end), matcher.appendTail(text).toString(), labels);
    }

    /** The mentions that count, in the form of labels. */
    Set<String> found(MentionFinder finder) {
        var found = new TreeSet<String>();
        finder.find(text).mentions().stream().filter(Mention::counted)
                .forEach(mention -> found.add(mention.technology() + "@" + mention.offset()));
        return found;
    }

    /** Slugs of such mentions, each once. */
    static List<String> slugs(Set<String> mentions) {
        return new ArrayList<>(
                new TreeSet<>(mentions.stream().map(mention -> mention.substring(0, mention.indexOf('@'))).toList()));
    }
}
