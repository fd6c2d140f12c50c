package dev.bellwether.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.classmate.ResolvedType;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.github.victools.jsonschema.module.jackson.JacksonSchemaModule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schemas of the events: as the records say, as checked in, and as last released. */
final class Schemas {

    static final Path CHECKED_IN = Path.of("src/main/resources/schemas");
    static final Path RELEASED = Path.of("src/test/resources/released-schemas");

    private static final SchemaGenerator GENERATOR = generator();

    private Schemas() {}

    static ObjectNode ofRecord(String type) {
        var schema = GENERATOR.generateSchema(EventTypes.ALL.get(type));
        return schema.put("$id", "urn:" + type);
    }

    static JsonNode read(Path folder, String type) {
        return Json.mapper().readTree(folder.resolve(type + ".json").toFile());
    }

    static void write(Path folder, String type, JsonNode schema) {
        try {
            Files.writeString(folder.resolve(type + ".json"), schema.toPrettyString() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SchemaGenerator generator() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(new JacksonSchemaModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY,
                        JacksonOption.FLATTENED_ENUMS_FROM_JSONVALUE))
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                        Option.EXTRA_OPEN_API_FORMAT_VALUES);
        config.forFields().withRequiredCheck(field -> !nullable(field));
        config.forTypesInGeneral().withCustomDefinitionProvider((type, context) -> isPeriod(type)
                ? new com.github.victools.jsonschema.generator.CustomDefinition(
                        context.getGeneratorConfig().createObjectNode().put("type", "string"), true)
                : null);
        return new SchemaGenerator(config.build());
    }

    private static boolean isPeriod(ResolvedType type) {
        return type.getErasedType() == dev.bellwether.events.trend.Period.class;
    }

    private static boolean nullable(FieldScope field) {
        AnnotatedElement type = field.getRawMember().getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }
}
