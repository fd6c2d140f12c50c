package dev.bellwether.trend.registry.web;

import java.net.URI;

import dev.bellwether.defaults.web.Versions;
import dev.bellwether.trend.registry.Outcome;
import dev.bellwether.trend.registry.Outcome.Change;
import org.springframework.http.ResponseEntity;

/** Answers with one thing of a register. */
public final class PutAnswer {

    private PutAnswer() {}

    /** 201 with the thing's place if it was created, else 200. */
    public static <T> ResponseEntity<T> of(Outcome<T> outcome, long version, String place) {
        var answer = outcome.change() == Change.CREATED ? ResponseEntity.created(URI.create(place)) : ResponseEntity.ok();
        return answer.eTag(Versions.etag(version)).body(outcome.state());
    }
}
