package dev.bellwether.gateway.assistant.tool;

import java.util.List;
import java.util.Map;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What fits: by a ready profile, or by needs that are stated. */
@Component
class Rank implements Tool {

    private static final List<String> PASSED_ON = List.of("profile", "weights", "mustHaves");
    private static final List<String> CANDIDATES = List.of("kinds", "languages", "tags");

    private final JsonMapper json;

    Rank(JsonMapper json) {
        this.json = json;
    }

    @Override
    public String name() {
        return "rank";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        return Names.slugs(arguments.texts("technologies"), api).map(slugs -> question(arguments, slugs))
                .flatMap(question -> api.post(Path.of("api", "rankings"), question)).map(RankAnswer::of);
    }

    private JsonNode question(Arguments arguments, List<String> slugs) {
        var question = chosen(PASSED_ON, arguments.values());
        question.set("limit", json.valueToTree(arguments.get("limit", 10)));
        var candidates = chosen(CANDIDATES, arguments.values());
        if (!slugs.isEmpty()) {
            candidates.set("slugs", json.valueToTree(slugs));
        }
        return candidates.isEmpty() ? question : question.set("candidates", candidates);
    }

    private ObjectNode chosen(List<String> names, Map<String, Object> values) {
        var chosen = Excerpt.nothing();
        names.stream().filter(values::containsKey).forEach(name -> chosen.set(name, json.valueToTree(values.get(name))));
        return chosen;
    }
}
