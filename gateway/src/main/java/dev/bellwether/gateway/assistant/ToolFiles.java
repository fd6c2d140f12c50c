package dev.bellwether.gateway.assistant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.spec.McpSchema;
import org.springframework.core.io.ClassPathResource;

/** How the tools are described to assistants, each in a file {@code assistant/<name>.json} as the protocol writes it. */
record ToolFiles(McpJsonMapper json) {

    McpSchema.Tool read(String name) {
        try {
            var file = new ClassPathResource("assistant/" + name + ".json");
            return json.readValue(file.getContentAsString(StandardCharsets.UTF_8), McpSchema.Tool.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
