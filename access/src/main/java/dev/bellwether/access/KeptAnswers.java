package dev.bellwether.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;

/**
 * What the issuer last said of itself. It is asked at most every ten seconds, however many tokens with unknown keys come, and while it
 * is away its last word counts. A key that it has withdrawn meanwhile counts as long as that.
 */
final class KeptAnswers implements ClientHttpRequestInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(KeptAnswers.class);
    private static final Duration AT_MOST_EVERY = Duration.ofSeconds(10);

    private final Map<URI, Kept> answers = new ConcurrentHashMap<>();
    private final Clock clock;

    KeptAnswers(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        var kept = answers.get(request.getURI());
        if (kept != null && clock.instant().isBefore(kept.at().plus(AT_MOST_EVERY))) {
            return kept;
        }
        ClientHttpResponse answer;
        try {
            answer = execution.execute(request, body);
        } catch (IOException away) {
            return kept(kept, away);
        }
        if (answer.getStatusCode().is5xxServerError() && kept != null) {
            answer.close();
            return kept(kept, new IOException("it answers " + answer.getStatusCode()));
        }
        return answer.getStatusCode().is2xxSuccessful() ? keep(request.getURI(), answer) : answer;
    }

    private Kept keep(URI address, ClientHttpResponse answer) throws IOException {
        try (answer) {
            var fresh = new Kept(address, clock.instant(), answer.getHeaders(), answer.getBody().readAllBytes());
            answers.put(address, fresh);
            return fresh;
        }
    }

    private Kept kept(Kept last, IOException away) throws IOException {
        if (last == null) {
            throw away;
        }
        LOG.warn("The issuer does not answer, so its last word counts: {}", away.toString());
        answers.put(last.address(), new Kept(last.address(), clock.instant(), last.headers(), last.content()));
        return last;
    }

    private record Kept(URI address, Instant at, HttpHeaders headers, byte[] content) implements ClientHttpResponse {

        @Override
        public HttpStatusCode getStatusCode() {
            return HttpStatus.OK;
        }

        @Override
        public String getStatusText() {
            return HttpStatus.OK.getReasonPhrase();
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public void close() {
            // It holds no connection.
        }
    }
}
