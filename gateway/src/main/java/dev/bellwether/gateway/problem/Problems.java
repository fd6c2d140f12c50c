package dev.bellwether.gateway.problem;

import java.net.URI;

import dev.bellwether.gateway.edge.TraceParent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Every error that the gateway itself states, as a problem detail; ahead of Boot's own handler with its HTML page. */
@Component
@Order(-2)
class Problems implements WebExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(Problems.class);
    private static final String NOTHING_HERE = "Nothing answers at this path; GET / lists what there is.";

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted()) {
            return Mono.error(failure);
        }
        return switch (failure) {
            case ErrorResponse error -> answer(exchange, error.getBody(), error.getHeaders());
            case InvalidMediaTypeException malformed -> answer(exchange,
                    ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "Not a media type: " + malformed.getMessage()),
                    HttpHeaders.EMPTY);
            default -> {
                log.error("{} {} failed", exchange.getRequest().getMethod(), exchange.getRequest().getPath(), failure);
                var unexpected = ProblemDetail.forStatusAndDetail(HttpStatus.INTERNAL_SERVER_ERROR, "The gateway failed.");
                yield answer(exchange, unexpected, HttpHeaders.EMPTY);
            }
        };
    }

    private Mono<Void> answer(ServerWebExchange exchange, ProblemDetail problem, HttpHeaders headers) {
        problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
        if (problem.getStatus() == HttpStatus.NOT_FOUND.value() && problem.getDetail() == null) {
            problem.setDetail(NOTHING_HERE);
        }
        problem.setProperty("traceId", TraceParent.traceId(exchange.getRequest().getHeaders()));
        var response = exchange.getResponse();
        response.setRawStatusCode(problem.getStatus());
        response.getHeaders().putAll(headers);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var body = response.bufferFactory().wrap(json.writeValueAsBytes(problem));
        return response.writeWith(Mono.just(body));
    }
}
