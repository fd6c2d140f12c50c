package dev.bellwether.gateway.overview;

import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;

import dev.bellwether.gateway.upstream.Guard;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.function.Tuples;

/** Composes what three services know, asked at once. Only the catalog decides that a technology does not exist. */
@RestController
class OverviewController {

    private final PartClient parts;
    private final Guard guard;
    private final Clock clock;

    OverviewController(PartClient parts, Guard guard, Clock clock) {
        this.parts = parts;
        this.guard = guard;
        this.clock = clock;
    }

    /**
     * Reads all that is known of one technology. The three services are asked at once; a part that is missing is named with the
     * reason, and nothing is made up for it.
     */
    @GetMapping("/api/technologies/{slug}/overview")
    Mono<Overview> overview(@PathVariable String slug,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) String authorization) {
        return Flux.fromArray(Part.values())
                .flatMap(part -> parts.ask(part, slug, authorization).map(answer -> Tuples.of(part, answer)))
                .collectMap(pair -> pair.getT1(), pair -> pair.getT2(), () -> new EnumMap<>(Part.class))
                .map(answers -> compose(slug, answers));
    }

    private Overview compose(String slug, Map<Part, PartAnswer> answers) {
        if (answers.get(Part.TECHNOLOGY) instanceof PartAnswer.Unknown) {
            throw problem(HttpStatus.NOT_FOUND, "There is no technology '%s'.".formatted(slug));
        }
        var overview = Overview.of(slug, clock.instant(), answers);
        if (overview.isEmpty()) {
            var nobody = problem(HttpStatus.SERVICE_UNAVAILABLE, "None of the services answers.");
            nobody.getHeaders().set(HttpHeaders.RETRY_AFTER, Long.toString(guard.rest(Part.TECHNOLOGY.service()).toSeconds()));
            nobody.getBody().setProperty("missing", overview.missing());
            throw nobody;
        }
        return overview;
    }

    private static ErrorResponseException problem(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
