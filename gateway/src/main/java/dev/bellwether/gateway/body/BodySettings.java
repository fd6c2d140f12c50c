package dev.bellwether.gateway.body;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How large bodies may be, and how slowly they may come.
 *
 * @param single   one thing as JSON, and all that is none of the others
 * @param document a document, or a file of another tool
 * @param bulk     an import as NDJSON or CSV
 * @param slowest  how much must come in a second, on average
 * @param patience for so long a body may come more slowly
 * @param within   in what time a single one must be there, which is less than its service has to answer: a service is not to
 *                 blame for a client that is slow
 */
@ConfigurationProperties("bellwether.limits.bodies")
record BodySettings(DataSize single, DataSize document, DataSize bulk, DataSize slowest, Duration patience, Duration within) {

    private static final Duration ANY = Duration.ofDays(1);

    Pace pace(BodyKind kind) {
        return new Pace(slowest.toBytes(), patience, kind == BodyKind.SINGLE ? within : ANY);
    }

    long largest(BodyKind kind) {
        var limit = switch (kind) {
            case SINGLE -> single;
            case DOCUMENT -> document;
            case BULK -> bulk;
        };
        return limit.toBytes();
    }
}
