package dev.bellwether.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The starter data as it ships. */
final class Starter {

    private static final JsonMapper JSON = new JsonMapper();

    private Starter() {}

    static byte[] file(String name) {
        try (var file = Starter.class.getResourceAsStream("/starter/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode counts() {
        return JSON.readTree(file("counts.json"));
    }

    static List<JsonNode> objects(String name) {
        return new String(file(name), UTF_8).lines().map(JSON::readTree).toList();
    }

    /** Sources with observations; the others are only named by facts of the catalog. */
    static List<String> observedSources() {
        return objects("sources.ndjson").stream().map(source -> source.path("id").asString())
                .filter(id -> Starter.class.getResource("/starter/observations/" + id + ".csv.gz") != null).toList();
    }

    /** The rows of a source: technology, signal, period, value, evidence. */
    static List<String[]> observations(String source) {
        try (var lines = new GZIPInputStream(Starter.class.getResourceAsStream("/starter/observations/" + source + ".csv.gz"))) {
            return new String(lines.readAllBytes(), UTF_8).lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
