package dev.bellwether.gateway.cache;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import dev.bellwether.gateway.upstream.Service;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The cache for what the gateway itself asks the services. */
@Component
public final class KnownAnswers {

    private final AnswerCache answers;
    private final Changes changes;
    private final Clock clock;

    KnownAnswers(AnswerCache answers, Changes changes, Clock clock) {
        this.answers = answers;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * A question for JSON that is about to be asked.
     *
     * @param uri   path and query
     * @param asker the credentials that it is asked with; empty without any
     */
    public Question question(Service service, String uri, String asker) {
        return new Question(new AnswerKey(uri, MediaType.APPLICATION_JSON_VALUE, "", asker), changes.now(service),
                clock.instant());
    }

    /**
     * What was answered before.
     *
     * @param fresh whether it can stand for a new answer
     * @param age   since it was asked for
     */
    public record Known(byte[] body, boolean fresh, Duration age) {}

    /** One question, to which there may be an answer already. */
    public final class Question {

        private final AnswerKey key;
        private final Stamp stamp;
        private final Instant asked;

        private Question(AnswerKey key, Stamp stamp, Instant asked) {
            this.key = key;
            this.stamp = stamp;
            this.asked = asked;
        }

        /** The last answer, or null. */
        public Known last() {
            var last = answers.last(key);
            return last == null ? null : new Known(last.body(), answers.isFresh(last), answers.age(last));
        }

        /** The service has answered with 200; kept if that is allowed. */
        public void answered(HttpHeaders headers, byte[] body) {
            if (Storable.answers(HttpStatus.OK, headers)) {
                answers.keep(key, new Answer(headers, body, asked, stamp));
            }
        }
    }
}
