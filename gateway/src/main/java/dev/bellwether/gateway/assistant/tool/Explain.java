package dev.bellwether.gateway.assistant.tool;

import java.util.stream.Stream;

import dev.bellwether.gateway.assistant.inner.Caller;
import dev.bellwether.gateway.assistant.inner.Path;
import dev.bellwether.gateway.assistant.inner.Refused;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Why a ranking is as it is, and why a technology is not first in it, or not in it at all. */
@Component
class Explain implements Tool {

    private static final String[] PARTS = {"againstMean", "beats", "steadiness", "flip"};

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Mono<Answer> call(Arguments arguments, Caller api) {
        var ranking = arguments.text("ranking");
        if (arguments.text("technology") == null) {
            return arguments.text("against") != null
                    ? Mono.error(new Refused("/against: needs technology"))
                    : api.get(Path.of("api", "rankings", ranking, "explanation")).map(Explain::first);
        }
        var slug = Names.slug(arguments.text("technology"), api);
        if (arguments.text("against") == null) {
            return slug.flatMap(of -> api.get(Path.of("api", "rankings", ranking, "why-not", of))).map(Explain::whyNot);
        }
        return Mono.zip(slug, Names.slug(arguments.text("against"), api)).flatMap(pair -> api.get(
                Path.of("api", "rankings", ranking, "explanation").with("of", pair.getT1()).with("against", pair.getT2())))
                .map(Explain::first);
    }

    private static Answer first(JsonNode explanation) {
        ObjectNode structured = Excerpt.of(explanation, "ranking")
                .setAll(Excerpt.of(explanation.path("againstMean"), "technology", "score"));
        return said(structured, Stream.of(PARTS).map(part -> explanation.path(part).path("sentence").asString("")));
    }

    private static Answer whyNot(JsonNode answer) {
        var structured = Excerpt.of(answer, "ranking", "technology", "verdict", "score", "rank", "rankOf", "notConsidered");
        return said(structured, Stream.concat(Stream.of(answer.path("sentence").asString("")),
                answer.path("failed").valueStream().map(each -> each.path("sentence").asString(""))));
    }

    private static Answer said(ObjectNode structured, Stream<String> all) {
        var sentences = all.filter(each -> !each.isBlank()).distinct().toList();
        structured.set("sentences", Excerpt.texts(sentences.stream()));
        return Answer.of(structured, sentences.stream());
    }
}
