package dev.bellwether.gateway.assistant.tool;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.node.ObjectNode;

/**
 * What a tool says.
 *
 * @param structured for programs
 * @param text       the same in short, for those that show only text
 */
public record Answer(ObjectNode structured, String text) {

    static Answer of(ObjectNode structured, Stream<String> lines) {
        return new Answer(structured, lines.filter(line -> !line.isBlank()).collect(Collectors.joining("\n")));
    }
}
