package dev.bellwether.gateway.cache;

import java.time.Clock;
import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The last answers of the services, bounded by their size. An outdated one is kept for as long as it may be better than none. */
@Component
class AnswerCache {

    private final Cache<AnswerKey, Answer> answers;
    private final Changes changes;
    private final CacheSettings settings;
    private final Clock clock;
    private final boolean publicReads;

    AnswerCache(Cache<AnswerKey, Answer> answers, CacheSettings settings, Changes changes, Clock clock,
            @Value("${bellwether.security.reading:open}") String reading) {
        this.answers = answers;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
        this.publicReads = reading.equals("open");
    }

    /** The last answer to this that is not too old to be given at all, or null. What everybody gets comes before the client's own. */
    Answer last(AnswerKey key) {
        if (!key.isEverybodys() && publicReads) {
            var everybodys = kept(key.everybodys());
            if (everybodys != null) {
                return everybodys;
            }
        }
        return kept(key);
    }

    /** Whether it may be given without asking the service. */
    boolean isFresh(Answer answer) {
        return changes.isCurrent(answer.stamp()) && left(answer).isPositive();
    }

    /** How long it is still fresh; not positive when it is no more. */
    Duration left(Answer answer) {
        return (changes.areHeard() ? settings.freshFor() : settings.freshUnheard()).minus(age(answer));
    }

    Duration age(Answer answer) {
        return answer.age(clock.instant());
    }

    /** Keeps it, unless something has changed since it was asked for. */
    void keep(AnswerKey key, Answer answer) {
        if (changes.isSettled(answer.stamp())) {
            boolean shared = publicReads && Storable.isPublic(answer.headers());
            answers.put(shared ? key.everybodys() : key, answer);
        }
    }

    private Answer kept(AnswerKey key) {
        var answer = answers.getIfPresent(key);
        return answer == null || age(answer).compareTo(settings.staleFor()) > 0 ? null : answer;
    }
}
