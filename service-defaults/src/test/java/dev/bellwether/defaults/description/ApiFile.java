package dev.bellwether.defaults.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.bellwether.events.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code docs/openapi.json}: the paths of each service, and the schemas that they refer to. */
public final class ApiFile {

    /** Which service answers a path. */
    static final String SERVICE = "x-service";

    static final String HOW_TO_WRITE = "to take over what the code says: "
            + "mvn test -Dtest='*Description*Test' -Dsurefire.failIfNoSpecifiedTests=false -Ddescription.write";

    private static final String SCHEMA = "#/components/schemas/";

    private static final Path FILE = Path.of("../docs/openapi.json");

    /**
     * Fails if the file says something else of a service than its code, unless {@code description.write} is set, which takes the code's part
     * over into the file.
     */
    public void verify(String service, ObjectNode part) {
        if (System.getProperty("description.write") != null) {
            replace(service, part);
        }
        assertThat(part(service).toPrettyString())
                .as("docs/openapi.json and the code of the " + service + " differ; " + HOW_TO_WRITE)
                .isEqualTo(part.toPrettyString());
    }

    /** Holds what is said around the paths and their schemas to a frame, as {@link #verify} does for a service. */
    public void verifyFrame(ObjectNode frame) {
        var framed = around(frame.deepCopy());
        if (System.getProperty("description.write") != null) {
            write(framed);
        }
        assertThat(all().toPrettyString()).as("docs/openapi.json and its frame differ; " + HOW_TO_WRITE)
                .isEqualTo(framed.toPrettyString());
    }

    private ObjectNode around(ObjectNode frame) {
        var all = all();
        var schemas = frame.withObject("/components/schemas");
        schemas.setAll(all.withObject("/components/schemas").without(schemas.propertyNames()));
        frame.set("paths", all.path("paths"));
        return trimmed(frame, schemas);
    }

    private ObjectNode part(String service) {
        var paths = Json.mapper().createObjectNode();
        all().path("paths").properties().stream().filter(path -> path.getValue().path(SERVICE).asString().equals(service))
                .forEach(path -> paths.set(path.getKey(), path.getValue()));
        return with(paths, all().path("components").path("schemas"));
    }

    private void replace(String service, JsonNode part) {
        var all = all();
        var paths = new TreeMap<String, JsonNode>();
        all.path("paths").properties().stream().filter(path -> !path.getValue().path(SERVICE).asString().equals(service))
                .forEach(path -> paths.put(path.getKey(), path.getValue()));
        part.path("paths").properties().forEach(path -> paths.put(path.getKey(), path.getValue()));
        all.putObject("paths").setAll(paths);
        var schemas = all.withObject("/components/schemas");
        schemas.setAll((ObjectNode) part.path("schemas"));
        write(trimmed(all, schemas));
    }

    private static ObjectNode trimmed(ObjectNode all, ObjectNode schemas) {
        var needed = needed(schemas, all.path("paths"), all.at("/components/responses"));
        all.withObject("/components").set("schemas", needed);
        return all;
    }

    private static void write(ObjectNode all) {
        try {
            Files.writeString(FILE, all.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ObjectNode all() {
        return (ObjectNode) Json.mapper().readTree(FILE.toFile());
    }

    /** The paths with the schemas that they need, directly or through others. */
    static ObjectNode with(JsonNode paths, JsonNode schemas) {
        var part = Json.mapper().createObjectNode();
        var sorted = new TreeMap<String, JsonNode>();
        paths.properties().forEach(path -> sorted.put(path.getKey(), path.getValue()));
        part.putObject("paths").setAll(sorted);
        part.set("schemas", needed(schemas, paths));
        return part;
    }

    private static ObjectNode needed(JsonNode schemas, JsonNode... by) {
        var names = new TreeSet<String>();
        Stream.of(by).forEach(node -> collect(node, schemas, names));
        var needed = Json.mapper().createObjectNode();
        names.forEach(name -> needed.set(name, schemas.path(name)));
        return needed;
    }

    /** The names of the schemas that a part of the description refers to, directly or through others. */
    static void collect(JsonNode node, JsonNode schemas, TreeSet<String> needed) {
        node.findValuesAsString("$ref").stream().filter(ref -> ref.startsWith(SCHEMA)).map(ref -> ref.substring(SCHEMA.length()))
                .filter(needed::add).forEach(name -> collect(schemas.path(name), schemas, needed));
    }
}
