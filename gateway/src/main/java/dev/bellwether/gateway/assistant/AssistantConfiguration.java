package dev.bellwether.gateway.assistant;

import java.util.List;
import java.util.Map;

import dev.bellwether.gateway.assistant.inner.InnerApi;
import dev.bellwether.gateway.assistant.tool.Tool;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessAsyncServer;
import io.modelcontextprotocol.spec.McpSchema.ServerCapabilities;
import org.springframework.ai.mcp.server.webflux.transport.WebFluxStatelessServerTransport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.server.RouterFunction;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint: streamable HTTP without sessions, so that any instance answers any request. */
@Configuration(proxyBeanMethods = false)
class AssistantConfiguration {

    static final String PATH = "/mcp";
    private static final String EXCHANGE = "exchange";
    private static final String INSTRUCTIONS = """
        Bellwether tells what backend technologies there are, where each is heading and which fit a project. Ask \
        list_criteria before rank. Every number is computed from facts and observations: say how sure it is \
        (interval, confidence, coverage) and what is not known.""";

    @Bean
    McpJsonMapper assistantJson(JsonMapper json) {
        return new JacksonMcpJsonMapper(json);
    }

    @Bean
    WebFluxStatelessServerTransport assistantTransport(McpJsonMapper json, AssistantSettings settings) {
        return WebFluxStatelessServerTransport.builder().jsonMapper(json).messageEndpoint(PATH)
                .securityValidator(new Admission(settings.origins()))
                .contextExtractor(request -> McpTransportContext.create(Map.of(EXCHANGE, request.exchange()))).build();
    }

    @Bean(destroyMethod = "closeGracefully")
    McpStatelessAsyncServer assistantServer(WebFluxStatelessServerTransport transport, McpJsonMapper json, JsonMapper jackson,
            List<Tool> tools, InnerApi api, @Value("${bellwether.version}") String version) {
        var calls = new ToolCalls(api, context -> context.get(EXCHANGE), new ToolFiles(json));
        return McpServer.async(transport).serverInfo("bellwether", version).instructions(INSTRUCTIONS).jsonMapper(json)
                .jsonSchemaValidator(new DefaultJsonSchemaValidator(jackson))
                .capabilities(ServerCapabilities.builder().tools(false).build())
                .tools(tools.stream().map(calls::specification).toList()).build();
    }

    @Bean
    RouterFunction<?> assistantRoute(WebFluxStatelessServerTransport transport, McpStatelessAsyncServer server) {
        return transport.getRouterFunction();
    }
}
