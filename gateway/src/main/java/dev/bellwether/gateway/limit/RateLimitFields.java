package dev.bellwether.gateway.limit;

import java.util.concurrent.TimeUnit;

import io.github.bucket4j.ConsumptionProbe;
import org.springframework.http.HttpHeaders;

/** The fields of draft-ietf-httpapi-ratelimit-headers-11, by which a client sees its budget before it is spent. */
final class RateLimitFields {

    private static final String POLICY = "RateLimit-Policy";
    private static final String STATE = "RateLimit";

    private RateLimitFields() {}

    /** {@code "reads";q=6000;w=60}, and {@code "reads";r=5999;t=1}: what is left, and in how many seconds the budget is whole again. */
    static void write(HttpHeaders headers, Budget budget, Allowance allowance, ConsumptionProbe probe) {
        var name = '"' + budget.key() + '"';
        headers.set(POLICY, name + ";q=" + allowance.requests() + ";w=" + allowance.per().toSeconds());
        var until = probe.isConsumed() ? probe.getNanosToWaitForReset() : probe.getNanosToWaitForRefill();
        headers.set(STATE, name + ";r=" + probe.getRemainingTokens() + ";t=" + seconds(until));
    }

    /** Rounded up, so that whoever waits that long has waited long enough. */
    static long seconds(long nanos) {
        return Math.ceilDiv(nanos, TimeUnit.SECONDS.toNanos(1));
    }
}
