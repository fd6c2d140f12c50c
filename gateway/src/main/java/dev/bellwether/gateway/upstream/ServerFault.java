package dev.bellwether.gateway.upstream;

import org.springframework.http.HttpStatusCode;

/** An answer with a 5xx status: a failure for the circuit breaker, whatever the client is shown. */
public final class ServerFault extends RuntimeException {

    private final transient HttpStatusCode status;

    /** Without a stack trace: it is a signal, and expected. */
    public ServerFault(HttpStatusCode status) {
        super("answered " + status.value(), null, false, false);
        this.status = status;
    }

    HttpStatusCode status() {
        return status;
    }
}
