package dev.bellwether.gateway.assistant.tool;

import java.util.stream.Stream;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** What technologies are judged by, and the profiles that are ready. */
@Component
class ListCriteria implements Tool {

    private static final int MOST = 200;

    @Override
    public String name() {
        return "list_criteria";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        return Mono.zip(api.get(all("criteria")), api.get(all("profiles")), ListCriteria::answer);
    }

    private static Path all(String collection) {
        return Path.of("api", collection).with("limit", MOST);
    }

    private static Answer answer(JsonNode criteria, JsonNode profiles) {
        var structured = Excerpt.nothing();
        structured.set("criteria", Excerpt.each(criteria.path("items"), each -> Excerpt.of(each, "id", "name", "description")));
        structured.set("profiles",
                Excerpt.each(profiles.path("items"), each -> Excerpt.of(each, "id", "name", "description", "weights")));
        return Answer.of(structured, Stream.of(Stream.of("Criteria:"), lines(structured.path("criteria")), Stream.of("Profiles:"),
                lines(structured.path("profiles"))).flatMap(each -> each));
    }

    private static Stream<String> lines(JsonNode items) {
        return items.valueStream()
                .map(item -> "- %s: %s".formatted(item.path("id").asString(), item.path("description").asString("")));
    }
}
