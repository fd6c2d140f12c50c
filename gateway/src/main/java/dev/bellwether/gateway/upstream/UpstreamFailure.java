package dev.bellwether.gateway.upstream;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A service did not answer as it should: 502, 503 or 504 with the service's name, and when to try again. */
public final class UpstreamFailure extends ErrorResponseException {

    private final Reason reason;

    UpstreamFailure(Service service, Duration retryAfter, Throwable cause) {
        this(service, Reason.of(cause), retryAfter, cause);
    }

    private UpstreamFailure(Service service, Reason reason, Duration retryAfter, Throwable cause) {
        super(reason.status(), problem(reason.status(), service.title() + " " + reason.says() + "."), cause);
        this.reason = reason;
        getBody().setProperty("service", service.title());
        if (reason == Reason.UNAVAILABLE || reason == Reason.BUSY) {
            getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        }
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    private static ProblemDetail problem(HttpStatusCode status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail);
    }
}
