package dev.bellwether.gateway.assistant.inner;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import tools.jackson.databind.JsonNode;

/** What the API said instead of an answer, in the words of its problem detail. */
public final class Refused extends RuntimeException {

    /** Without a stack trace: it is an answer. */
    public Refused(String words) {
        super(words, null, false, false);
    }

    static Refused of(HttpStatusCode status, HttpHeaders headers, JsonNode problem) {
        var title = problem.path("title").asString("The API refused");
        var retry = headers.getFirst(HttpHeaders.RETRY_AFTER);
        var faults = problem.path("errors").valueStream()
                .map(fault -> fault.path("pointer").asString("") + ": " + fault.path("detail").asString(""));
        var words = Stream.of(Stream.of(title + " (" + status.value() + ")"), Stream.of(problem.path("detail").asString("")),
                faults,
                Stream.ofNullable(retry).map(seconds -> "Try again in " + seconds + " s."));
        return new Refused(words.flatMap(each -> each).filter(each -> !each.isBlank()).collect(Collectors.joining("\n")));
    }
}
