package dev.bellwether.gateway.limit;

import java.net.URI;
import java.util.List;

import io.github.bucket4j.ConsumptionProbe;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponse;

/** A caller asked more than it may: 429, with when it may again. Without a stack trace, as it must cost less than what it refuses. */
final class BudgetSpent extends RuntimeException implements ErrorResponse {

    private static final URI TYPE = URI.create("https://iana.org/assignments/http-problem-types#quota-exceeded");

    private final transient ProblemDetail problem;
    private final transient HttpHeaders headers = new HttpHeaders();

    BudgetSpent(Budget budget, Allowance allowance, ConsumptionProbe probe) {
        super("The budget of %d %s in %d s is spent".formatted(allowance.requests(), budget.key(), allowance.per().toSeconds()),
                null, false, false);
        var seconds = Math.max(1, RateLimitFields.seconds(probe.getNanosToWaitForRefill()));
        problem = ProblemDetail.forStatusAndDetail(HttpStatus.TOO_MANY_REQUESTS,
                "%s; there is more in %d s.".formatted(getMessage(), seconds));
        problem.setType(TYPE);
        problem.setProperty("violated-policies", List.of(budget.key()));
        headers.set(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    @Override
    public HttpStatusCode getStatusCode() {
        return HttpStatus.TOO_MANY_REQUESTS;
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
