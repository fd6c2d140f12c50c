package dev.bellwether.defaults.idempotency;

import java.io.IOException;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Set;

import com.mongodb.MongoException;
import dev.bellwether.defaults.idempotency.Beginning.Begun;
import dev.bellwether.defaults.idempotency.Beginning.Ended;
import dev.bellwether.defaults.idempotency.Beginning.Running;
import dev.bellwether.defaults.problem.Busy;
import dev.bellwether.defaults.problem.KeyReused;
import dev.bellwether.defaults.problem.Refusal;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Carries out a POST or PATCH that has a key once, and answers its repetitions with what the first was answered. */
final class IdempotencyFilter extends OncePerRequestFilter {

    /** {@code true} with an answer that was stored. */
    static final String REPLAYED = "Idempotency-Replayed";
    /** {@code true} with the answer of an execution that may not have been the first. */
    static final String RECOVERED = "Idempotency-Recovered";

    /** An answer of more bytes is not stored: its request is carried out again. */
    static final int LONGEST = 64 * 1024;

    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final Set<String> METHODS = Set.of("POST", "PATCH");
    private static final Set<String> KEPT = Set.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION,
            HttpHeaders.LAST_MODIFIED, HttpHeaders.LINK);

    private final OutcomeStore outcomes;
    private final Attempts attempts;
    private final HandlerExceptionResolver problems;

    IdempotencyFilter(OutcomeStore outcomes, Attempts attempts, HandlerExceptionResolver problems) {
        this.outcomes = outcomes;
        this.attempts = attempts;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !METHODS.contains(request.getMethod()) || request.getHeader(IdempotencyKey.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Beginning beginning;
        try {
            beginning = outcomes.begin(IdempotencyKey.scope(request).orElseThrow());
            switch (beginning) {
                case Running _ -> throw new Busy("The request with this key is still being carried out", A_MOMENT);
                case Ended(var outcome) -> replay(outcome, new FingerprintedRequest(request), response);
                case Begun _ -> {
                }
            }
        } catch (Refusal | MongoException refusal) {
            problems.resolveException(request, response, null, refusal);
            return;
        }
        if (beginning instanceof Begun(var attempt, var again)) {
            carryOut(attempt, again, new FingerprintedRequest(request), response, chain);
        }
    }

    private static void replay(Outcome outcome, FingerprintedRequest request, HttpServletResponse response) throws IOException {
        if (!MessageDigest.isEqual(outcome.fingerprint(), request.readToFingerprint())) {
            throw new KeyReused("The key was used for another request; a new request needs a new key");
        }
        response.setStatus(outcome.status());
        outcome.headers().forEach(response::setHeader);
        response.setHeader(REPLAYED, "true");
        response.setContentLength(outcome.body().length);
        response.getOutputStream().write(outcome.body());
    }

    /** The outcome is stored before the caller is answered, so that who has the answer gets the same again. */
    private void carryOut(Attempt attempt, boolean again, FingerprintedRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        if (again) {
            answer.setHeader(RECOVERED, "true");
        }
        try (var _ = attempts.running(attempt)) {
            try {
                chain.doFilter(request, answer);
            } catch (ServletException | IOException | RuntimeException | Error failure) {
                settle(() -> outcomes.giveUp(attempt));
                throw failure;
            }
            var outcome = answer.getStatus() < 300 && answer.getContentSize() <= LONGEST ? outcome(request, answer) : null;
            settle(() -> {
                if (outcome != null) {
                    outcomes.end(attempt, outcome);
                } else if (answer.getStatus() < 500 && answer.getStatus() >= 400) {
                    outcomes.forget(attempt);
                } else {
                    outcomes.giveUp(attempt);
                }
            });
        }
        answer.copyBodyToResponse();
    }

    /** What was done is done, so the caller learns of it, although a repetition will be carried out again. */
    private static void settle(Runnable storing) {
        try {
            storing.run();
        } catch (MongoException e) {
            LOG.warn("An outcome is not stored: {}", e.toString(), e);
        }
    }

    private static Outcome outcome(FingerprintedRequest request, ContentCachingResponseWrapper answer) throws IOException {
        var fingerprint = request.fingerprint();
        var headers = new LinkedHashMap<String, String>();
        for (var name : KEPT) {
            var value = HttpHeaders.CONTENT_TYPE.equals(name) ? answer.getContentType() : answer.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return fingerprint == null ? null : new Outcome(fingerprint, answer.getStatus(), headers, answer.getContentAsByteArray());
    }
}
