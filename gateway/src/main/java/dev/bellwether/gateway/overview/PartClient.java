package dev.bellwether.gateway.overview;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

import dev.bellwether.gateway.cache.KnownAnswers;
import dev.bellwether.gateway.cache.KnownAnswers.Known;
import dev.bellwether.gateway.cache.KnownAnswers.Question;
import dev.bellwether.gateway.upstream.Demand;
import dev.bellwether.gateway.upstream.Guard;
import dev.bellwether.gateway.upstream.Reason;
import dev.bellwether.gateway.upstream.ServerFault;
import dev.bellwether.gateway.upstream.Services;
import dev.bellwether.gateway.upstream.UpstreamFailure;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service for its part of the overview. A 404 is an answer, not a failure; so is a 400, as only a slug that cannot be one is at fault. */
@Component
class PartClient {

    private final WebClient web;
    private final Services services;
    private final Guard guard;
    private final KnownAnswers answers;
    private final JsonMapper json;

    PartClient(WebClient web, Services services, Guard guard, KnownAnswers answers, JsonMapper json) {
        this.web = web;
        this.services = services;
        this.guard = guard;
        this.answers = answers;
        this.json = json;
    }

    /** @param authorization the caller's, which the service asks for too; null if there is none */
    Mono<PartAnswer> ask(Part part, String slug, String authorization) {
        var uri = UriComponentsBuilder.fromUriString(services.of(part.service()) + part.path()).encode().buildAndExpand(slug)
                .toUri();
        return Mono.defer(() -> {
            var question = answers.question(part.service(), pathAndQuery(uri),
                    authorization == null ? "" : authorization);
            var last = question.last();
            return last != null && last.fresh()
                    ? Mono.just(present(part, last.body()))
                    : ask(part, uri, authorization, question, last);
        });
    }

    private Mono<PartAnswer> ask(Part part, URI uri, String authorization, Question question, Known last) {
        var call = web.get().uri(uri).accept(MediaType.APPLICATION_JSON)
                .headers(headers -> pass(authorization, headers))
                .exchangeToMono(response -> read(part, question, response));
        return guard.call(Demand.part(part.service()), call).onErrorResume(UpstreamFailure.class,
                failure -> Mono.just(last == null ? new PartAnswer.Away(failure.reason()) : old(part, last, failure.reason())));
    }

    private static void pass(String authorization, HttpHeaders headers) {
        if (authorization != null) {
            headers.set(HttpHeaders.AUTHORIZATION, authorization);
        }
    }

    private Mono<PartAnswer> read(Part part, Question question, ClientResponse response) {
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
        return response.bodyToMono(byte[].class).map(body -> {
            var present = present(part, body);
            question.answered(response.headers().asHttpHeaders(), body);
            return present;
        });
    }

    private PartAnswer.Remembered old(Part part, Known last, Reason reason) {
        return new PartAnswer.Remembered(present(part, last.body()), Duration.ofSeconds(last.age().toSeconds()), reason);
    }

    private PartAnswer.Present present(Part part, byte[] body) {
        var read = json.readTree(body);
        return new PartAnswer.Present(read, moment(read.path(part.moment())));
    }

    private static Instant moment(JsonNode stated) {
        return stated.isString() ? Instant.parse(stated.stringValue()) : null;
    }

    private static String pathAndQuery(URI uri) {
        return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
