package dev.bellwether.defaults.description;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Takes over from each method what springdoc does not; {@link Conventions} uses the notes up. */
final class Facts implements GlobalOperationCustomizer {

    /** The refusals that the method's Javadoc names, with their reasons. */
    static final String THROWN = "x-thrown";
    /** The method's name, unless the operation was given one. */
    static final String METHOD = "x-method";

    private final SourceJavadoc javadoc;

    Facts(SourceJavadoc javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        var method = handler.getMethod();
        operation.addExtension(THROWN, javadoc.comment(method).thrown());
        var given = AnnotatedElementUtils.findMergedAnnotation(method, io.swagger.v3.oas.annotations.Operation.class);
        if (given == null || given.operationId().isEmpty()) {
            operation.addExtension(METHOD, method.getName());
        }
        var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
        bodies(operation, mapping.consumes());
        if (method.getReturnType() == void.class && mapping.produces().length > 0) {
            answers(operation, mapping.produces());
        }
        return operation;
    }

    /** What is read from the request itself. */
    private static void bodies(Operation operation, String[] types) {
        if (types.length > 0 && operation.getRequestBody() == null) {
            operation.setRequestBody(new RequestBody().content(new Content()));
        }
        for (var type : types) {
            operation.getRequestBody().getContent().putIfAbsent(type,
                    new MediaType().schema(type.endsWith("json") && !type.endsWith("ndjson") ? new JsonSchema() : text()));
        }
    }

    /** What is written to the response itself. */
    private static void answers(Operation operation, String[] types) {
        var answer = operation.getResponses().get("200");
        if (answer.getContent() == null) {
            answer.setContent(new Content());
        }
        for (var type : types) {
            answer.getContent().addMediaType(type, new MediaType().schema(text()));
        }
    }

    private static JsonSchema text() {
        var text = new JsonSchema();
        text.addType("string");
        return text;
    }
}
