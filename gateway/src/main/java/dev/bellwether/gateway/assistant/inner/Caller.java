package dev.bellwether.gateway.assistant.inner;

import java.net.URI;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who asks the API. Every answer that is no success comes as {@link Refused}. */
public final class Caller {

    private final HttpHandler gateway;
    private final JsonMapper json;
    private final ServerHttpRequest asked;

    Caller(HttpHandler gateway, JsonMapper json, ServerHttpRequest asked) {
        this.gateway = gateway;
        this.json = json;
        this.asked = asked;
    }

    /** Reads what is at a path. */
    public Mono<JsonNode> get(Path path) {
        return send(HttpMethod.GET, path.uri(), new byte[0]);
    }

    /** Sends something there. */
    public Mono<JsonNode> post(Path path, JsonNode body) {
        return send(HttpMethod.POST, path.uri(), json.writeValueAsBytes(body));
    }

    private Mono<JsonNode> send(HttpMethod method, URI uri, byte[] body) {
        return Mono.defer(() -> {
            var response = new InnerResponse();
            return gateway.handle(InnerRequest.of(asked, method, uri, body), response)
                    .then(Mono.defer(() -> response.read(json)));
        });
    }
}
