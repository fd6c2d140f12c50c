package dev.bellwether.gateway.upstream;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.annotation.JsonValue;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClientRequestException;

/** Why a service did not answer as it should, and the status that says so to a client. */
public enum Reason {

    /** It took too long. */
    TIMEOUT("timeout", HttpStatus.GATEWAY_TIMEOUT, "did not answer in time"),
    /** It cannot be reached, says so itself (503), or failed so often lately that it is given a rest. */
    UNAVAILABLE("unavailable", HttpStatus.SERVICE_UNAVAILABLE, "is not available"),
    /** It has as many requests as it can take. */
    BUSY("busy", HttpStatus.SERVICE_UNAVAILABLE, "has as many requests as it can take"),
    /** It was reached and failed. */
    ERROR("error", HttpStatus.BAD_GATEWAY, "failed");

    private final String word;
    private final HttpStatus status;
    private final String says;

    Reason(String word, HttpStatus status, String says) {
        this.word = word;
        this.status = status;
        this.says = says;
    }

    static Reason of(Throwable failure) {
        return switch (failure) {
            case TimeoutException _ -> TIMEOUT;
            case BulkheadFullException _ -> BUSY;
            case CallNotPermittedException _,ConnectException _,UnknownHostException _ -> UNAVAILABLE;
            case WebClientRequestException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            case ServerFault fault when fault.status().value() == 503 -> UNAVAILABLE;
            default -> ERROR;
        };
    }

    /** The word in an answer's {@code missing}. */
    @JsonValue
    public String word() {
        return word;
    }

    HttpStatus status() {
        return status;
    }

    String says() {
        return says;
    }
}
