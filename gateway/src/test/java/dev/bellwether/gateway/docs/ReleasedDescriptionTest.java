package dev.bellwether.gateway.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class ReleasedDescriptionTest {

    private static final Path RELEASED = Path.of("src/test/resources/released/openapi.json");
    private static final Path CURRENT = Path.of("../docs/openapi.json");

    /** At a release, or when a change is meant to break callers and the changelog says so, the file is replaced by a copy of docs/openapi.json. */
    @Test
    void callersOfTheReleasedDescriptionStillWork() {
        assertThat(BreakingChanges.between(read(RELEASED), read(CURRENT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a path goes                 | /paths                                                                    | {"/a": null}
        a method goes               | /paths/~1a                                                                | {"get": null}
        a parameter is needed       | /paths/~1a/get/parameters/0                                               | {"required": true}
        a parameter has fewer words | /paths/~1a/get/parameters/0/schema                                        | {"enum": ["x"]}
        a parameter has another type | /paths/~1a/get/parameters/0/schema                                       | {"type": "integer"}
        a status goes               | /paths/~1a/get/responses                                                  | {"200": null}
        a media type goes           | /paths/~1a/get/responses/200/content                                      | {"application/json": null}
        a field goes                | /components/schemas/Answer/properties                                     | {"name": null}
        a field has another type    | /components/schemas/Answer/properties/name                                | {"type": "integer"}
        a field is promised no more | /components/schemas/Answer                                                | {"required": []}
        a field is needed           | /components/schemas/Question                                              | {"required": ["name"]}
        a body's type goes          | /paths/~1a/post/requestBody/content                                       | {"application/json": null}
        """)
    void whatBreaksACallerIsFound(String change, String at, String edit) {
        assertThat(BreakingChanges.between(SMALL, edited(at, edit))).as(change).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        a path comes          | /paths                                  | {"/b": {"get": {"responses": {"200": {"description": "B"}}}}}
        a field is answered   | /components/schemas/Answer/properties   | {"age": {"type": "integer"}}
        a field can be sent   | /components/schemas/Question/properties | {"age": {"type": "integer"}}
        other words           | /paths/~1a/get                          | {"summary": "Other words"}
        """)
    void whatBreaksNobodyIsNot(String change, String at, String edit) {
        assertThat(BreakingChanges.between(SMALL, edited(at, edit))).as(change).isEmpty();
    }

    private static final JsonNode SMALL = Json.mapper().readTree(
            """
                {"openapi": "3.1.1", "info": {"title": "Small", "version": "1"}, "paths": {"/a": {
                  "get": {"summary": "A", "parameters": [{"name": "p", "in": "query", "schema": {"type": "string", "enum": ["x", "y"]}}],
                    "responses": {"200": {"description": "A", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Answer"}},
                      "text/csv": {"schema": {"type": "string"}}}}, "404": {"description": "None"}}},
                  "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Question"}},
                      "text/csv": {"schema": {"type": "string"}}}}, "responses": {"204": {"description": "Done"}}}}},
                  "components": {"schemas": {
                    "Answer": {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]},
                    "Question": {"type": "object", "properties": {"name": {"type": "string"}}}}}}""");

    /** Null takes away. */
    private static JsonNode edited(String at, String edit) {
        var description = SMALL.deepCopy();
        Json.mapper().readTree(edit).properties().forEach(field -> {
            var place = (ObjectNode) description.at(at);
            if (field.getValue().isNull()) {
                place.remove(field.getKey());
            } else {
                place.set(field.getKey(), field.getValue());
            }
        });
        return description;
    }

    private static JsonNode read(Path file) {
        return Json.mapper().readTree(file.toFile());
    }
}
