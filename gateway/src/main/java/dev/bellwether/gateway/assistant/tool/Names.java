package dev.bellwether.gateway.assistant.tool;

import java.util.List;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** People say names where the API wants slugs. */
final class Names {

    private Names() {}

    static Mono<String> slug(String name, Caller api) {
        return api.get(Path.of("api", "technologies", "resolve").with("name", name)).map(found -> found.path("slug").asString());
    }

    /** In the same order. */
    static Mono<List<String>> slugs(List<String> names, Caller api) {
        return Flux.fromIterable(names).flatMapSequential(name -> slug(name, api)).collectList();
    }
}
