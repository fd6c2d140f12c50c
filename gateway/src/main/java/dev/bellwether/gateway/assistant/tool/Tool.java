package dev.bellwether.gateway.assistant.tool;

import dev.bellwether.gateway.assistant.inner.Caller;
import reactor.core.publisher.Mono;

/** Something that an assistant can ask. Its file {@code assistant/<name>.json} says what it takes and gives; only arguments that keep to it come here. */
public interface Tool {

    /** Of the tool and its file. */
    String name();

    /** Asks the API, and makes a short answer of what it says. */
    Mono<Answer> call(Arguments arguments, Caller api);
}
