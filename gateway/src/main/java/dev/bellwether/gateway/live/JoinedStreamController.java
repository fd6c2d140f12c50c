package dev.bellwether.gateway.live;

import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

/** All that is told live, as one stream: a browser has few connections. */
@RestController
class JoinedStreamController {

    private final Tellers tellers;
    private final JsonMapper json;

    JoinedStreamController(Tellers tellers, JsonMapper json) {
        this.tellers = tellers;
        this.json = json;
    }

    /** Follows all that changes, as one stream of server-sent events. */
    @Operation(operationId = "followAll")
    @GetMapping(path = "/api/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> stream(ServerHttpRequest request,
            @RequestHeader(name = JoinedId.HEADER, defaultValue = "") String lastEventId) {
        var from = JoinedId.parse(lastEventId);
        return Flux.defer(() -> {
            var joined = new Joined(from);
            return Flux.fromArray(Channel.values())
                    .flatMap(channel -> new Follow(channel, from.of(channel), tellers, request, json).told())
                    .concatMapIterable(joined::next);
        });
    }
}
