package dev.bellwether.gateway.upstream;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/**
 * What a call asks of a service.
 *
 * @param patience   how long it may take
 * @param effort     what it costs
 * @param repeatable whether it may be sent again when its connection broke before an answer began: it is safe, as GET and HEAD are
 */
public record Demand(Service service, Patience patience, Effort effort, boolean repeatable) {

    /** Of a request that is passed on. */
    public static Demand of(Service service, ServerHttpRequest request) {
        var method = request.getMethod();
        return new Demand(service, Patience.of(request), Effort.of(request),
                method == HttpMethod.GET || method == HttpMethod.HEAD);
    }

    /** Of a part of a composed answer. */
    public static Demand part(Service service) {
        return new Demand(service, Patience.PART, Effort.ORDINARY, true);
    }
}
