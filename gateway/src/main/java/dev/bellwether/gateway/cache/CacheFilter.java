package dev.bellwether.gateway.cache;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

import dev.bellwether.gateway.FilterOrder;
import dev.bellwether.gateway.cache.Flights.Flight;
import dev.bellwether.gateway.upstream.Service;
import dev.bellwether.gateway.upstream.UpstreamFailure;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Answers what is known and has not changed; and what is known and outdated when its service is away, marked as such. */
@Component
@Order(FilterOrder.CACHE)
class CacheFilter implements WebFilter {

    private final AnswerCache answers;
    private final Changes changes;
    private final CacheSettings settings;
    private final Clock clock;
    private final Flights flights = new Flights();

    CacheFilter(AnswerCache answers, Changes changes, CacheSettings settings, Clock clock) {
        this.answers = answers;
        this.changes = changes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var service = Service.answering(request.getPath().value());
        if (service == null) {
            return chain.filter(exchange);
        }
        if (Changing.is(request)) {
            return Changing.told(exchange, chain, () -> changes.made(service));
        }
        return Storable.asks(request) ? read(exchange, chain, service) : chain.filter(exchange);
    }

    private Mono<Void> read(ServerWebExchange exchange, WebFilterChain chain, Service service) {
        var key = AnswerKey.of(exchange.getRequest());
        var last = answers.last(key);
        if (last != null && answers.isFresh(last)) {
            return give(exchange, last, headers -> Status.hit(headers, answers.age(last), answers.left(last)));
        }
        var flight = Flight.of(key, changes.now(service));
        if (exchange.getRequest().getMethod() == HttpMethod.HEAD) {
            return ask(exchange, chain, flight, last);
        }
        var others = flights.join(flight);
        if (others == null) {
            return ask(exchange, chain, flight, last).doFinally(_ -> flights.end(flight));
        }
        return others.timeout(settings.collapseFor(), Mono.empty()).map(Optional::of).defaultIfEmpty(Optional.empty())
                .flatMap(shared -> shared.map(answer -> give(exchange, answer, Status::collapsed))
                        .orElseGet(() -> ask(exchange, chain, flight, last)));
    }

    private Mono<Void> ask(ServerWebExchange exchange, WebFilterChain chain, Flight flight, Answer last) {
        var asked = clock.instant();
        var recording = new Recording(exchange.getResponse(), (int) settings.largestAnswer().toBytes(), last != null,
                (headers, body) -> {
                    var answer = new Answer(HttpHeaders.readOnlyHttpHeaders(headers), body, asked, flight.stamp());
                    answers.keep(flight.key(), answer);
                    flights.land(flight, answer);
                }, status -> stale(exchange, last, status));
        return chain.filter(exchange.mutate().response(recording).build()).onErrorResume(UpstreamFailure.class,
                failure -> last == null || exchange.getResponse().isCommitted()
                        ? Mono.error(failure)
                        : stale(exchange, last, failure.getStatusCode().value()));
    }

    private Mono<Void> stale(ServerWebExchange exchange, Answer last, int status) {
        return give(exchange, last, headers -> Status.stale(headers, answers.age(last), status));
    }

    private static Mono<Void> give(ServerWebExchange exchange, Answer answer, Consumer<HttpHeaders> mark) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.OK);
        response.getHeaders().addAll(answer.headers());
        mark.accept(response.getHeaders());
        var tag = answer.headers().getETag();
        if (tag != null && exchange.checkNotModified(tag)) {
            response.getHeaders().remove(HttpHeaders.CONTENT_LENGTH);
            return response.setComplete();
        }
        return exchange.getRequest().getMethod() == HttpMethod.HEAD
                ? response.setComplete()
                : response.writeWith(Mono.fromSupplier(() -> response.bufferFactory().wrap(answer.body())));
    }
}
