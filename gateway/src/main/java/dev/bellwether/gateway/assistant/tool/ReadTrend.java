package dev.bellwether.gateway.assistant.tool;

import java.util.stream.Stream;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** Where one technology is heading. */
@Component
class ReadTrend implements Tool {

    @Override
    public String name() {
        return "read_trend";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        return Names.slug(arguments.text("technology"), api)
                .flatMap(slug -> api.get(Path.of("api", "trends", slug).with("window", arguments.get("window"))
                        .with("asOf", arguments.get("asOf"))))
                .map(ReadTrend::answer);
    }

    private static Answer answer(JsonNode trend) {
        var structured = Excerpt.of(trend, "technology", "asOf", "reconstructed", "window", "direction", "label", "growthPerYear",
                "growthLow", "growthHigh", "confidence", "sourcesDisagree", "rank", "rankOf", "rankChange", "leansOn", "leftOut");
        structured.set("level", Excerpt.of(trend.path("level"), "index", "rank", "rankOf", "coverage"));
        structured.set("sources", Excerpt.each(trend.path("sources"), source -> Excerpt.of(source, "signal", "status",
                "growthPerYear", "growthLow", "growthHigh", "weight", "through", "health")));
        return Answer.of(structured, Stream.of(
                "%s over %s: %s. %s".formatted(trend.path("technology").path("name").asString(), trend.path("window").asString(),
                        trend.path("label").asString(), Figures.growth(trend)),
                known(trend, "confidence", "Confidence "), place(trend, "Rank by growth: "),
                place(trend.path("level"), "Rank by popularity: "), list(trend.path("leansOn"), "", "It rests on "),
                list(trend.path("leftOut"), "source", "Left out: ")));
    }

    private static String known(JsonNode from, String field, String words) {
        return from.hasNonNull(field) ? words + Figures.score(from.get(field)) + "." : "";
    }

    private static String place(JsonNode from, String words) {
        return from.hasNonNull("rank") ? words + from.get("rank").asInt() + " of " + from.path("rankOf").asInt() + "." : "";
    }

    private static String list(JsonNode items, String field, String words) {
        var names = items.valueStream().map(item -> field.isEmpty() ? item.asString() : item.path(field).asString()).toList();
        return names.isEmpty() ? "" : words + String.join(", ", names) + ".";
    }
}
