package dev.bellwether.gateway.edge;

import java.time.Clock;
import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.http.server.reactive.ServerHttpResponse;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;
import reactor.netty.http.server.HttpServerRequest;
import tools.jackson.databind.json.JsonMapper;

/** Around all that the gateway does: gives each request a trace if it has none, and logs a line of it when it is answered. */
final class EdgeHandler implements HttpHandler {

    private static final Logger ACCESS = LoggerFactory.getLogger("access");
    private static final String TRACE_STATE = "tracestate";

    private final HttpHandler next;
    private final double sampling;
    private final JsonMapper json;
    private final Clock clock;

    EdgeHandler(HttpHandler next, double sampling, JsonMapper json, Clock clock) {
        this.next = next;
        this.sampling = sampling;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public Mono<Void> handle(ServerHttpRequest request, ServerHttpResponse response) {
        trace(request);
        if (!ACCESS.isInfoEnabled()) {
            return next.handle(request, response);
        }
        var visit = new Visit();
        return next.handle(request, new CountedResponse(response, visit))
                .doFinally(how -> ACCESS.info(json.writeValueAsString(line(request, response, visit, how))))
                .contextWrite(context -> context.put(Visit.class, visit));
    }

    /** Sets the header where it came in, as to copy all of them would cost more than anything else that is done here. */
    private void trace(ServerHttpRequest request) {
        if (!TraceParent.isValid(request.getHeaders().getFirst(TraceParent.HEADER))) {
            HttpServerRequest incoming = ServerHttpRequestDecorator.getNativeRequest(request);
            incoming.requestHeaders()
                    .set(TraceParent.HEADER, TraceParent.begin(ThreadLocalRandom.current().nextDouble() < sampling))
                    .remove(TRACE_STATE);
        }
    }

    private AccessLine line(ServerHttpRequest request, ServerHttpResponse response, Visit visit, SignalType how) {
        var status = response.getStatusCode();
        var address = request.getRemoteAddress();
        return new AccessLine(clock.instant(), request.getMethod().name(), request.getURI().getRawPath(),
                status == null ? response.isCommitted() ? 200 : 0 : status.value(), visit.bytes(), visit.micros(),
                address == null ? null : address.getHostString(), visit.client(), TraceParent.traceId(request.getHeaders()),
                how == SignalType.ON_COMPLETE ? null : Boolean.TRUE);
    }
}
