package dev.bellwether.gateway.overview;

import java.time.Instant;

import dev.bellwether.gateway.upstream.Guard;
import dev.bellwether.gateway.upstream.Patience;
import dev.bellwether.gateway.upstream.ServerFault;
import dev.bellwether.gateway.upstream.Services;
import dev.bellwether.gateway.upstream.UpstreamFailure;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Asks a service for its part of the overview. A 404 is an answer, not a failure; so is a 400, as only a slug that cannot be one is at fault. */
@Component
class PartClient {

    private final WebClient web;
    private final Services services;
    private final Guard guard;

    PartClient(WebClient web, Services services, Guard guard) {
        this.web = web;
        this.services = services;
        this.guard = guard;
    }

    Mono<PartAnswer> ask(Part part, String slug) {
        var call = web.get().uri(services.of(part.service()) + part.path(), slug).accept(MediaType.APPLICATION_JSON)
                .exchangeToMono(response -> read(part, response));
        return guard.call(part.service(), Patience.PART, call).onErrorResume(UpstreamFailure.class,
                failure -> Mono.just(new PartAnswer.Away(failure.reason())));
    }

    private static Mono<PartAnswer> read(Part part, ClientResponse response) {
        var status = response.statusCode();
        if (status.is5xxServerError()) {
            return response.releaseBody().then(Mono.error(new ServerFault(status)));
        }
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND) || status.isSameCodeAs(HttpStatus.BAD_REQUEST)) {
            return response.releaseBody().thenReturn(new PartAnswer.Unknown());
        }
        if (status.isError()) {
            return response.createError();
        }
        return response.bodyToMono(JsonNode.class).map(body -> new PartAnswer.Present(body, moment(body.path(part.moment()))));
    }

    private static Instant moment(JsonNode stated) {
        return stated.isString() ? Instant.parse(stated.stringValue()) : null;
    }
}
