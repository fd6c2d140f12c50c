package dev.bellwether.trend.live.web;

import java.util.Set;

import dev.bellwether.defaults.live.LiveStreams;
import dev.bellwether.defaults.live.Positions;
import dev.bellwether.trend.live.LiveFilter;
import dev.bellwether.trend.view.web.Parameter;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Changes as they are found, as server-sent events. */
@RestController
class LiveController {

    private final LiveStreams streams;

    LiveController(LiveStreams streams) {
        this.streams = streams;
    }

    /**
     * Follows changes of trends, as server-sent events. {@code label} and {@code rank} events of technologies, {@code source-health}
     * events of sources.
     *
     * @param technologies only these technologies; can be repeated
     * @param window       only what changed over this window
     */
    @Operation(operationId = "followTrends")
    @GetMapping(path = "/api/trends/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter stream(@RequestParam(name = "technology", defaultValue = "") Set<String> technologies,
            @RequestParam(required = false) String window,
            @RequestHeader(name = Positions.HEADER, required = false) String lastEventId) {
        var filter = new LiveFilter(technologies, window == null ? null : Parameter.window(window));
        return streams.open(filter::event, Positions.after(lastEventId));
    }
}
