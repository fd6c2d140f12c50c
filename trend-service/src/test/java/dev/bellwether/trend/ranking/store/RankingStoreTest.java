package dev.bellwether.trend.ranking.store;

import static dev.bellwether.events.trend.Direction.FALLING;
import static dev.bellwether.events.trend.Direction.RISING;
import static dev.bellwether.events.trend.Direction.STEADY;
import static dev.bellwether.trend.ranking.RankingOrder.LEVEL;
import static dev.bellwether.trend.ranking.RankingOrder.MOMENTUM;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.events.trend.Level.SourceLevel;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.trend.ranking.Place;
import dev.bellwether.trend.ranking.Ranked;
import dev.bellwether.trend.ranking.RankingOrder;
import dev.bellwether.trend.ranking.RankingQuery;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.view.store.StoredViews;
import dev.bellwether.trend.testing.Trends;
import dev.bellwether.trend.view.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RankingStoreTest {

    private static final SourceLevel GH = part("gh.stars", 2), HN = part("hn.posts", -1);

    private final MongoDatabase database = EmbeddedMongo.database();
    private final RankingStore rankings = new RankingStore(database);

    @BeforeEach
    void standings() {
        hear(Examples.ofKind("framework", "nestjs", 1),
                Trends.of("nestjs").growing(RISING, 0.4, 1, 3).says("gh.stars", 0.3, 0.2, 0.4).level(0.1, 3,
                        part("gh.stars", 0.5)));
        hear(Examples.ofKind("database", "postgresql", 1),
                Trends.of("postgresql").growing(RISING, 0.2, 2, 1).says("hn.posts", 0.2, 0.1, 0.3).level(2, 1, GH, HN));
        hear(Examples.ofKind("framework", "django", 1),
                Trends.of("django").growing(STEADY, 0.0, 3, null).says("gh.stars", 0.35, 0.3, 0.4).level(1, 2, HN));
        hear(Examples.retired("meteor", 1), Trends.of("meteor").growing(FALLING, -0.3, 5, 4));
        hear(Examples.ofKind("framework", "zend", 1), Trends.of("zend").saysNothing("gh.stars"));
        hear(Examples.ofKind("framework", "actix-web", 1), Trends.of("actix-web"));
        StoredViews.technologies(database).put(List.of(Examples.technology("unobserved", 1, "Unobserved")));
        StoredViews.trends(database).put(List.of(Trends.of("not-in-the-catalog").growing(RISING, 9, 6, 6).version(1)));
    }

    @Test
    void theFastestComeFirstAndThoseWithoutAnEstimateLast() {
        assertThat(slugs(query(MOMENTUM, null, null, null))).containsExactly("nestjs", "postgresql", "django", "actix-web",
                "zend");
    }

    @Test
    void theMostPopularComeFirst() {
        assertThat(slugs(query(LEVEL, null, null, null))).containsExactly("postgresql", "django", "nestjs", "actix-web", "zend");
    }

    @Test
    void aDirectionListsOnlyTechnologiesWithThatLabel() {
        assertThat(slugs(query(MOMENTUM, null, null, RISING))).containsExactly("nestjs", "postgresql");
        assertThat(slugs(query(LEVEL, null, null, RISING))).containsExactly("postgresql", "nestjs");
        assertThat(slugs(query(MOMENTUM, null, null, FALLING))).isEmpty();
        assertThat(slugs(query(MOMENTUM, null, null, Direction.INSUFFICIENT_DATA))).containsExactly("actix-web", "zend");
    }

    @Test
    void ofTheFallingTheFastestComeFirstPageByPage() {
        hear(Examples.ofKind("framework", "slow", 1), Trends.of("slow").growing(FALLING, -0.2, 6, 6));
        hear(Examples.ofKind("framework", "fast", 1), Trends.of("fast").growing(FALLING, -0.5, 8, 8));
        hear(Examples.ofKind("framework", "middling", 1), Trends.of("middling").growing(FALLING, -0.3, 7, 7));

        var first = rankings.find(new RankingQuery(MOMENTUM, Window.P3Y, null, null, FALLING, 2, null));
        var rest = rankings.find(new RankingQuery(MOMENTUM, Window.P3Y, null, null, FALLING, 2, first.getLast().place()));

        assertThat(first).extracting(ranked -> ranked.place().slug()).containsExactly("fast", "middling");
        assertThat(rest).extracting(ranked -> ranked.place().slug()).containsExactly("slow");
    }

    @Test
    void aKindListsOnlyThatKind() {
        assertThat(slugs(query(MOMENTUM, "database", null, null))).containsExactly("postgresql");
    }

    @Test
    void aSourceOrdersByItsOwnGrowthAndLeavesOutWhatItSaysNothingOf() {
        assertThat(slugs(query(MOMENTUM, null, "gh", null))).containsExactly("django", "nestjs", "zend");
        assertThat(slugs(query(MOMENTUM, null, "hn", null))).containsExactly("postgresql");
    }

    @Test
    void aSourceOrdersByItsOwnLevel() {
        assertThat(slugs(query(LEVEL, null, "gh", null))).containsExactly("postgresql", "nestjs");
    }

    @Test
    void anotherWindowIsAnotherList() {
        var query = new RankingQuery(MOMENTUM, Window.P5Y, null, null, RISING, 10, null);

        assertThat(slugs(query)).isEmpty();
    }

    @Test
    void pagesPutTogetherAreTheWholeList() {
        var first = rankings.find(new RankingQuery(MOMENTUM, Window.P3Y, null, null, null, 4, null));
        var rest = rankings.find(new RankingQuery(MOMENTUM, Window.P3Y, null, null, null, 4, first.getLast().place()));

        assertThat(first).extracting(ranked -> ranked.place().slug()).containsExactly("nestjs", "postgresql", "django",
                "actix-web");
        assertThat(rest).extracting(Ranked::place).containsExactly(new Place(Double.POSITIVE_INFINITY, "zend", 5));
    }

    @Test
    void listsLeaveOutReadingsAndSparklines() {
        var trend = rankings.find(query(MOMENTUM, null, null, null)).getFirst().standing().trend();

        assertThat(trend.readings()).isEmpty();
        assertThat(trend.windows().getFirst().sources().getFirst().sparkline()).isNull();
    }

    private static RankingQuery query(RankingOrder order, String kind, String source, Direction direction) {
        return new RankingQuery(order, Window.P3Y, kind, source, direction, 10, null);
    }

    private List<String> slugs(RankingQuery query) {
        return rankings.find(query).stream().map(ranked -> ranked.place().slug()).toList();
    }

    private void hear(TechnologySnapshot technology, Trends trend) {
        StoredViews.technologies(database).put(List.of(technology));
        StoredViews.trends(database).put(List.<TechnologyTrend>of(trend.version(1)));
    }

    private static SourceLevel part(String signal, double z) {
        return new SourceLevel(signal, z, 0.5, Period.parse("2026-02"), 1);
    }
}
