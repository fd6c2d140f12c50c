package dev.bellwether.gateway.live;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import dev.bellwether.gateway.upstream.Reason;
import dev.bellwether.gateway.upstream.UpstreamFailure;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;
import tools.jackson.databind.json.JsonMapper;

/**
 * One channel of one client's stream. That its service is away is told once, as {@code missing}; it is asked for again until it is
 * back, behind what came of it before.
 */
final class Follow {

    private static final Retry PATIENTLY = Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30))
            .jitter(0.5).transientErrors(true).filter(Follow::passes);

    private final Channel channel;
    private final Tellers tellers;
    private final ServerHttpRequest asked;
    private final JsonMapper json;
    private volatile Optional<String> last;
    private volatile boolean missing;

    Follow(Channel channel, Optional<String> last, Tellers tellers, ServerHttpRequest asked, JsonMapper json) {
        this.channel = channel;
        this.last = last;
        this.tellers = tellers;
        this.asked = asked;
        this.json = json;
    }

    /** A stream that was told and has ended. */
    private static final class Ended extends RuntimeException {
        Ended() {
            super("ended", null, false, false);
        }
    }

    Flux<Told> told() {
        return Flux.defer(() -> tellers.open(channel, asked, last)).doOnNext(this::heard).concatWith(Mono.error(Ended::new))
                .onErrorResume(failure -> passes(failure) && !missing, this::missing).map(event -> new Told(channel, event))
                .retryWhen(PATIENTLY);
    }

    private static boolean passes(Throwable failure) {
        return failure instanceof UpstreamFailure || failure instanceof Ended;
    }

    private void heard(ServerSentEvent<String> event) {
        missing = false;
        last = Optional.ofNullable(event.id()).or(() -> last);
    }

    private Flux<ServerSentEvent<String>> missing(Throwable failure) {
        missing = true;
        var reason = failure instanceof UpstreamFailure upstream ? upstream.reason() : Reason.UNAVAILABLE;
        var data = json
                .writeValueAsString(Map.of("channel", channel.key(), "service", channel.service().title(), "reason", reason));
        return Flux.concat(Mono.just(ServerSentEvent.builder(data).event("missing").build()), Mono.error(failure));
    }
}
