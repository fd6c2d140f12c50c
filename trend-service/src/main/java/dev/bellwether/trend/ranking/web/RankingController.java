package dev.bellwether.trend.ranking.web;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.web.Cursor;
import dev.bellwether.defaults.web.Page;
import dev.bellwether.defaults.web.Paging;
import dev.bellwether.events.trend.SourceTrend;
import dev.bellwether.trend.perspective.Perspectives;
import dev.bellwether.trend.ranking.Place;
import dev.bellwether.trend.ranking.Ranked;
import dev.bellwether.trend.ranking.RankingOrder;
import dev.bellwether.trend.ranking.RankingQuery;
import dev.bellwether.trend.source.Healths;
import dev.bellwether.trend.source.Source;
import dev.bellwether.trend.view.web.Parameter;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RankingController {

    private final Perspectives perspectives;
    private final Healths healths;
    private final Clock clock;

    RankingController(Perspectives perspectives, Healths healths, Clock clock) {
        this.perspectives = perspectives;
        this.healths = healths;
        this.clock = clock;
    }

    /**
     * The query's words, as they were sent.
     *
     * @param order     {@code momentum} (the default) or {@code level}
     * @param window    {@code P2Y}, {@code P3Y} (the default) or {@code P5Y}
     * @param kind      only technologies of this kind
     * @param source    only by what this source says
     * @param direction only what is labelled {@code rising}, {@code falling}, {@code steady} or {@code insufficient-data}
     */
    record Asked(String order, String window, String kind, String source, String direction, Integer limit, String cursor,
            String asOf) {}

    /** Lists trends. The fastest growing first, unless another order is asked for. */
    @Operation(operationId = "listTrends")
    @GetMapping("/api/trends")
    RankingAnswer list(Asked asked) {
        var limit = Paging.limit(asked.limit());
        var query = query(asked, limit + 1);
        var perspective = perspectives.at(Parameter.asOf(asked.asOf(), clock.instant()));
        var page = Page.of(perspective.rankings().find(query), limit, ranked -> ranked.place().text());
        return new RankingAnswer(perspective.standings().asOf().orElse(null), perspective.reconstructed(), query.window().name(),
                Parameter.word(query.order()),
                page.items().stream().map(ranked -> RankingItem.of(ranked, query)).toList(), page.nextCursor(),
                healths.troubled(sources(page.items())));
    }

    private RankingQuery query(Asked asked, int limit) {
        var order = asked.order() == null
                ? RankingOrder.MOMENTUM
                : Parameter.choose("order", asked.order(), RankingOrder.values(), Parameter::word);
        if (asked.source() != null && healths.of(Set.of(asked.source())).isEmpty()) {
            throw new InvalidInput("/source", "There is no source '" + asked.source() + "'");
        }
        var after = asked.cursor() == null ? null : Place.parse(Cursor.decode(asked.cursor()));
        return new RankingQuery(order, Parameter.window(asked.window()), asked.kind(), asked.source(),
                Parameter.direction(asked.direction()), limit, after);
    }

    private static Set<String> sources(List<Ranked> page) {
        return page.stream().map(ranked -> ranked.standing().trend())
                .flatMap(trend -> Stream.concat(
                        trend.windows().stream().flatMap(window -> window.sources().stream()).map(SourceTrend::source),
                        trend.level() == null
                                ? Stream.empty()
                                : trend.level().sources().stream().map(part -> Source.ofSignal(part.signal()))))
                .collect(Collectors.toSet());
    }
}
