package dev.bellwether.gateway.assistant;

import java.util.Objects;
import java.util.function.Function;

import dev.bellwether.gateway.assistant.inner.InnerApi;
import dev.bellwether.gateway.assistant.inner.Refused;
import dev.bellwether.gateway.assistant.tool.Answer;
import dev.bellwether.gateway.assistant.tool.Arguments;
import dev.bellwether.gateway.assistant.tool.Tool;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerFeatures.AsyncToolSpecification;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Calls tools on behalf of whoever sent the request. What the API refuses becomes an error of the tool, in the API's words. */
record ToolCalls(InnerApi api, Function<McpTransportContext, Object> exchangeOf, ToolFiles files) {

    AsyncToolSpecification specification(Tool tool) {
        return new AsyncToolSpecification(files.read(tool.name()), (context, request) -> call(tool, context, request));
    }

    private Mono<CallToolResult> call(Tool tool, McpTransportContext context, CallToolRequest request) {
        var exchange = (ServerWebExchange) Objects.requireNonNull(exchangeOf.apply(context));
        return tool.call(new Arguments(request.arguments()), api.as(exchange)).map(ToolCalls::result)
                .onErrorResume(Refused.class, refused -> Mono.just(refusal(refused)));
    }

    private static CallToolResult result(Answer answer) {
        return CallToolResult.builder().structuredContent(answer.structured()).addTextContent(answer.text()).isError(false)
                .build();
    }

    private static CallToolResult refusal(Refused refused) {
        return CallToolResult.builder().addTextContent(refused.getMessage()).isError(true).build();
    }
}
