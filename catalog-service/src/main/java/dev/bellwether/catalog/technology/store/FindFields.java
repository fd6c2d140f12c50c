package dev.bellwether.catalog.technology.store;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.events.catalog.TechnologyName;
import org.bson.Document;

/** What technologies are found by, in the form in which it is compared: the field {@code find} of the document. */
public final class FindFields {

    private FindFields() {}

    static Document of(Technology technology) {
        return new Document("kind", technology.kind()).append("state", technology.state().toString())
                .append("languages", technology.languages().stream().map(TechnologyName::key).toList())
                .append("tags", technology.tags()).append("text", text(technology));
    }

    /** Names as written and as keys, so that both {@code node.js} and {@code nodejs} are found; then the summary. */
    private static String text(Technology technology) {
        var names = Stream.concat(Stream.of(technology.slug(), technology.name()), technology.aliases().stream());
        var summary = Stream.ofNullable(technology.summary());
        return Stream.of(names, technology.keys().keySet().stream(), summary).flatMap(part -> part).map(FindFields::normal)
                .distinct().collect(Collectors.joining("\n"));
    }

    /** The form in which texts are searched. */
    public static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
