package dev.bellwether.scoring.standing.web;

import java.util.Set;

import dev.bellwether.defaults.live.LiveStreams;
import dev.bellwether.defaults.live.Positions;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How standing profiles are answered, as it changes, as server-sent events. */
@RestController
class StandingStreamController {

    private final LiveStreams streams;

    StandingStreamController(LiveStreams streams) {
        this.streams = streams;
    }

    /**
     * Follows the rankings of standing profiles, as server-sent events. A {@code ranking} event for each change of ranks.
     *
     * @param profiles only these profiles; can be repeated
     */
    @Operation(operationId = "followRankings")
    @GetMapping(path = "/api/rankings/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestParam(name = "profile", defaultValue = "") Set<String> profiles,
            @RequestHeader(name = Positions.HEADER, required = false) String lastEventId) {
        return streams.open(new StandingFilter(profiles)::event, Positions.after(lastEventId));
    }
}
