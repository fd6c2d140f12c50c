package dev.bellwether.gateway.assistant.tool;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Which technologies rise, fall or are the most popular. */
@Component
class ListTrends implements Tool {

    @Override
    public String name() {
        return "list_trends";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        var path = Path.of("api", "trends");
        for (var name : new String[]{"direction", "kind", "order", "window"}) {
            path.with(name, arguments.get(name));
        }
        return api.get(path.with("limit", arguments.get("limit", 20))).map(ListTrends::answer);
    }

    private static Answer answer(JsonNode page) {
        var structured = Excerpt.of(page, "asOf", "window", "order");
        structured.set("items",
                Excerpt.each(page.path("items"), item -> Excerpt.about(item.path("technology"), item, "position", "direction",
                        "growthPerYear", "growthLow", "growthHigh", "confidence", "rank", "rankOf", "rankChange")));
        var lines = structured.path("items").valueStream()
                .map(item -> "%d. %s (%s): %s %s".formatted(item.path("position").asInt(),
                        item.path("name").asString(), item.path("slug").asString(), item.path("direction").asString(),
                        Figures.growth(item)).strip());
        return structured.path("items").isEmpty()
                ? new Answer(structured, "No technology has such a trend.")
                : Answer.of(structured, lines);
    }
}
