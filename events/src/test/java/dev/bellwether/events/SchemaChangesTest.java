package dev.bellwether.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaChangesTest {

    private static final String BEFORE = """
        {"properties": {"a": {"type": "string"}, "type": {"enum": ["x", "y"]}}, "required": ["a"]}""";

    @Test
    void aNewOptionalFieldBreaksNobody() {
        assertThat(
                changes("""
                    {"properties": {"a": {"type": "string"}, "type": {"enum": ["x", "y"]}, "b": {"type": "string"}}, "required": ["a"]}"""))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        {"properties": {"type": {"enum": ["x", "y"]}}, "required": ["a"]}                                      | /properties/a is gone
        {"properties": {"a": {"type": "integer"}, "type": {"enum": ["x", "y"]}}, "required": ["a"]}            | /properties/a/type was
        {"properties": {"a": {"type": "string"}, "type": {"enum": ["x", "y", "z"]}}, "required": ["a"]}        | /properties/type/enum was
        {"properties": {"a": {"type": "string"}, "type": {"enum": ["x", "y"]}}, "required": ["a", "type"]}     | now requires type
        {"properties": {"a": {"type": "string"}, "type": {"enum": ["x", "y"]}}, "required": []}                | no longer promises a
        """)
    void whatBreaksAnOldReaderOrWriterIsFound(String after, String found) {
        assertThat(changes(after)).singleElement().asString().contains(found);
    }

    private static java.util.List<String> changes(String after) {
        return SchemaChanges.breaking(Json.mapper().readTree(BEFORE), Json.mapper().readTree(after));
    }
}
