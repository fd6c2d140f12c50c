package dev.bellwether.gateway.assistant.tool;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Technologies side by side. */
@Component
class Compare implements Tool {

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        return Names.slugs(arguments.texts("technologies"), api)
                .flatMap(slugs -> api.get(Path.of("api", "comparisons").with("slugs", String.join(",", slugs))
                        .with("profile", arguments.get("profile"))))
                .map(CompareAnswer::of);
    }
}
