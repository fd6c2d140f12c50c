package dev.bellwether.catalog.technology.web;

import java.io.IOException;
import java.util.List;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.JsonFaults;
import dev.bellwether.defaults.problem.PayloadTooLarge;
import dev.bellwether.events.Json;
import jakarta.servlet.http.HttpServletRequest;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ObjectNode;

/** The JSON object in a request. A field that stands in it twice is refused, because one of the two would be lost. */
final class JsonBody {

    /** Far more than any technology that the rules allow in practice. */
    static final int LONGEST = 256 * 1024;

    private static final ObjectReader READER = Json.mapper().reader().with(StreamReadFeature.STRICT_DUPLICATE_DETECTION);

    private JsonBody() {}

    static ObjectNode read(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new PayloadTooLarge("A technology is at most " + LONGEST + " bytes");
        }
        try {
            if (bytes.length > 0 && READER.readTree(bytes) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new InvalidInput(List.of(JsonFaults.of(e)));
        }
        throw new InvalidInput("", "The body must be a JSON object");
    }
}
