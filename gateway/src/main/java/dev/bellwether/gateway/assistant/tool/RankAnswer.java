package dev.bellwether.gateway.assistant.tool;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A ranking in short: of each place the score and what it is mostly made of, of those excluded why. */
final class RankAnswer {

    private static final int EXCLUDED = 10;

    private RankAnswer() {}

    static Answer of(JsonNode ranking) {
        var structured = Excerpt.nothing();
        structured.set("ranking", ranking.path("id"));
        structured.setAll(Excerpt.of(ranking, "asOf", "rankedTotal", "warnings"));
        structured.set("ranked", Excerpt.each(ranking.path("ranked"), RankAnswer::place));
        structured.put("excludedTotal", ranking.path("excluded").size());
        structured.set("excluded",
                Excerpt.list(ranking.path("excluded").valueStream().limit(EXCLUDED).map(RankAnswer::excluded)));
        return Answer.of(structured, Stream.of(
                Stream.of("Ranking %s of %d:".formatted(ranking.path("id").asString(), ranking.path("rankedTotal").asInt())),
                structured.path("ranked").valueStream().map(RankAnswer::line),
                structured.path("excluded").valueStream().map(each -> "Excluded: %s: %s".formatted(each.path("name").asString(),
                        words(each.path("because")))),
                ranking.path("warnings").valueStream().map(JsonNode::asString)).flatMap(each -> each));
    }

    private static ObjectNode place(JsonNode ranked) {
        var place = Excerpt.about(ranked.path("technology"), ranked, "rank", "score", "low", "high", "coverage", "provisional");
        place.set("contributions", Excerpt.each(ranked.path("contributions"),
                each -> Excerpt.of(each, "criterion", "weight", "value", "contribution")));
        return place;
    }

    private static ObjectNode excluded(JsonNode excluded) {
        var who = Excerpt.about(excluded.path("technology"), Excerpt.nothing());
        who.set("because", Excerpt.texts(Stream.concat(excluded.path("failed").valueStream().map(
                each -> condition(each.path("constraint")) + ", but it is " + words(each.path("observed"))),
                excluded.path("unknownMustHaves").valueStream().map(each -> condition(each) + " is not known"))));
        return who;
    }

    private static String condition(JsonNode mustHave) {
        return "%s %s %s".formatted(mustHave.path("field").asString(), mustHave.path("op").asString(),
                words(mustHave.path("value")));
    }

    private static String words(JsonNode value) {
        return value.isArray()
                ? value.valueStream().map(JsonNode::asString).collect(Collectors.joining(", "))
                : value.asString();
    }

    private static String line(JsonNode place) {
        return "%d. %s (%s) %s, between %s and %s%s".formatted(place.path("rank").asInt(), place.path("name").asString(),
                place.path("slug").asString(), Figures.score(place.path("score")), Figures.score(place.path("low")),
                Figures.score(place.path("high")), place.path("provisional").asBoolean() ? ", too little is known" : "");
    }
}
