package dev.bellwether.gateway.assistant.inner;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.reactive.HttpHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks the gateway itself, in memory. A call has the caller's address and token and passes all filters, so identity, limits and guards hold as they
 * do outside, and nothing can be reached that cannot be reached there.
 */
@Component
public final class InnerApi {

    /** Found late: the handler leads here itself. */
    private final ObjectProvider<HttpHandler> gateway;
    private final JsonMapper json;

    InnerApi(ObjectProvider<HttpHandler> gateway, JsonMapper json) {
        this.gateway = gateway;
        this.json = json;
    }

    /** The API as it answers whoever sent this request. */
    public Caller as(ServerWebExchange exchange) {
        return new Caller(gateway.getObject(), json, exchange.getRequest());
    }
}
