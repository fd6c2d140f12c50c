package dev.bellwether.gateway.live;

import java.util.Optional;

import dev.bellwether.gateway.upstream.Demand;
import dev.bellwether.gateway.upstream.Guard;
import dev.bellwether.gateway.upstream.ServerFault;
import dev.bellwether.gateway.upstream.Services;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Opens the services' streams. */
final class Tellers {

    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT = new ParameterizedTypeReference<>() {
    };

    private final WebClient web;
    private final Services services;
    private final Guard guard;
    private final JsonMapper json;

    Tellers(WebClient web, Services services, Guard guard, JsonMapper json) {
        this.web = web;
        this.services = services;
        this.guard = guard;
        this.json = json;
    }

    /**
     * A service's stream for whoever sent the request. It fails with {@link dev.bellwether.gateway.upstream.UpstreamFailure} if it does not begin, with another
     * {@link ErrorResponseException} if the service refuses it, and only ends if it breaks off later.
     */
    Flux<ServerSentEvent<String>> open(Channel channel, ServerHttpRequest asked, Optional<String> after) {
        return Flux.defer(() -> {
            var begun = Sinks.<ServerSentEvent<String>>empty();
            var events = ask(channel, asked, after).doOnNext(_ -> begun.tryEmitEmpty())
                    .onErrorResume(ErrorResponseException.class, refusal -> {
                        begun.tryEmitEmpty();
                        return Flux.error(refusal);
                    })
                    .onErrorResume(failure -> !(failure instanceof ErrorResponseException),
                            failure -> begun.tryEmitError(failure).isSuccess() ? Flux.never() : Flux.empty());
            // The guard watches the beginning only, so it comes first: while its breaker is open nobody is asked.
            return Flux.merge(guard.call(Demand.part(channel.service()), begun.asMono()), events);
        });
    }

    private Flux<ServerSentEvent<String>> ask(Channel channel, ServerHttpRequest asked, Optional<String> after) {
        return web.get().uri(channel.uri(services.of(channel.service()), asked.getQueryParams()))
                .accept(MediaType.TEXT_EVENT_STREAM)
                .headers(headers -> {
                    Optional.ofNullable(asked.getHeaders().getFirst(HttpHeaders.AUTHORIZATION))
                            .ifPresent(token -> headers.set(HttpHeaders.AUTHORIZATION, token));
                    after.ifPresent(id -> headers.set(JoinedId.HEADER, id));
                }).exchangeToFlux(this::events);
    }

    private Flux<ServerSentEvent<String>> events(ClientResponse response) {
        var status = response.statusCode();
        if (status.is5xxServerError()) {
            return response.releaseBody().thenMany(Flux.error(new ServerFault(status)));
        }
        if (status.isError()) {
            return response.bodyToMono(String.class).defaultIfEmpty("")
                    .flatMapMany(body -> Mono.error(new ErrorResponseException(status, problem(status, body), null)));
        }
        return response.bodyToFlux(EVENT);
    }

    private ProblemDetail problem(HttpStatusCode status, String body) {
        try {
            return json.readValue(body, ProblemDetail.class);
        } catch (JacksonException _) {
            return ProblemDetail.forStatus(status);
        }
    }
}
