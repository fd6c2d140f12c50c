package dev.bellwether.trend.document.mention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.events.Json;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import tools.jackson.databind.JsonNode;

/** The names of the starter catalog. */
final class StarterNames {

    private static final Path FILE = Path.of("..", "local", "src", "main", "resources", "starter", "technologies.ndjson");

    private StarterNames() {}

    static MentionFinder finder() {
        return finder(technologies());
    }

    static Set<String> slugs() {
        return technologies().map(technology -> technology.path("slug").asString()).collect(Collectors.toSet());
    }

    private static Stream<JsonNode> technologies() {
        try {
            return Files.readAllLines(FILE).stream().map(Json.mapper()::readTree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MentionFinder finder(Stream<JsonNode> technologies) {
        var names = new Names();
        technologies.forEach(technology -> names.put(Examples.technology(technology.path("slug").asString(), 1,
                technology.path("name").asString(),
                technology.path("aliases").valueStream().map(JsonNode::asString).toArray(String[]::new))));
        return MentionFinder.of(names, Lexicon.shipped());
    }
}
