package dev.bellwether.gateway.body;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A body that is too large (413) or comes too slowly (408). The connection ends with it, as the rest of the body is not wanted. It says nothing of the service that it was for. */
public final class BodyRefused extends RuntimeException implements ErrorResponse {

    private final transient ProblemDetail problem;
    private final transient HttpHeaders headers = new HttpHeaders();

    private BodyRefused(HttpStatus status, String detail) {
        super(detail, null, false, false);
        problem = ProblemDetail.forStatusAndDetail(status, detail);
        headers.set(HttpHeaders.CONNECTION, "close");
    }

    static BodyRefused tooLarge(long limit) {
        return new BodyRefused(HttpStatus.CONTENT_TOO_LARGE, "The body is larger than %d bytes.".formatted(limit));
    }

    static BodyRefused tooSlow() {
        return new BodyRefused(HttpStatus.REQUEST_TIMEOUT, "The body came too slowly.");
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.valueOf(problem.getStatus());
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    @Override
    public ProblemDetail getBody() {
        return problem;
    }
}
