package dev.bellwether.gateway.assistant.tool;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What there is. */
@Component
class SearchTechnologies implements Tool {

    @Override
    public String name() {
        return "search_technologies";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        var path = Path.of("api", "technologies").with("q", arguments.get("query")).with("kind", arguments.get("kinds"))
                .with("language", arguments.get("languages")).with("tag", arguments.get("tags"))
                .with("limit", arguments.get("limit", 20)).with("cursor", arguments.get("cursor"));
        return api.get(path).map(SearchTechnologies::answer);
    }

    private static Answer answer(JsonNode page) {
        var structured = Excerpt.of(page, "nextCursor");
        structured.set("items",
                Excerpt.each(page.path("items"), item -> Excerpt.of(item, "slug", "name", "kind", "state", "summary",
                        "languages", "licence", "firstReleased", "tags")));
        var lines = structured.path("items").valueStream().map(item -> "%s (%s, %s): %s".formatted(item.path("name").asString(),
                item.path("slug").asString(), item.path("kind").asString(), item.path("summary").asString("")));
        return structured.path("items").isEmpty()
                ? new Answer(structured, "Nothing in the catalog matches.")
                : Answer.of(structured, lines);
    }
}
