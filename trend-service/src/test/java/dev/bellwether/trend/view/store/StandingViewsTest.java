package dev.bellwether.trend.view.store;

import static dev.bellwether.trend.testing.Examples.technology;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Trends;
import dev.bellwether.trend.view.Standing;
import dev.bellwether.trend.view.TechnologyRef;
import org.junit.jupiter.api.Test;

class StandingViewsTest {

    private static final TechnologyRef RAILS = new TechnologyRef("rails", "Ruby on Rails", "framework", "active");

    private final MongoDatabase database = EmbeddedMongo.database();
    private final TrendView trends = new TrendView(database);
    private final TechnologyView technologies = new TechnologyView(database);
    private final StandingStore standings = new StandingStore(database);
    private final Trends rails = Trends.of("rails").growing(Direction.STEADY, 0.01, 4, 3).says("hn.posts", 0.01, -0.05, 0.07)
            .level(1.5, 2);

    @Test
    void whatWasHeardIsFoundAsItWas() {
        technologies.put(List.of(technology("rails", 1, "Ruby on Rails")));
        trends.put(List.of(rails.version(1)));

        assertThat(standings.find("rails")).contains(new Standing(RAILS, rails.version(1)));
        assertThat(standings.find("django")).isEmpty();
        assertThat(standings.asOf()).contains(Examples.NOW);
    }

    @Test
    void theTrendMayComeBeforeTheTechnology() {
        trends.put(List.of(rails.version(1)));
        assertThat(standings.find("rails").orElseThrow().technology()).isEqualTo(new TechnologyRef("rails", "rails", null, null));

        technologies.put(List.of(technology("rails", 1, "Ruby on Rails")));
        assertThat(standings.find("rails")).contains(new Standing(RAILS, rails.version(1)));
    }

    @Test
    void twiceAndOlderChangeNothing() {
        trends.put(List.of(rails.version(2)));
        technologies.put(List.of(technology("rails", 5, "Ruby on Rails")));
        trends.put(List.of(Trends.of("rails").version(1), Trends.of("rails").version(2)));
        technologies.put(List.of(technology("rails", 4, "Rails"), technology("rails", 5, "RoR")));

        assertThat(standings.find("rails")).contains(new Standing(RAILS, rails.version(2)));
    }

    @Test
    void anOldStateAmongNewOnesHoldsUpNone() {
        trends.put(List.of(rails.version(2)));
        trends.put(List.of(rails.version(1), Trends.of("django").version(1), Trends.of("flask").version(1)));

        assertThat(standings.find("django")).isPresent();
        assertThat(standings.find("flask")).isPresent();
    }

    @Test
    void newerReplacesWholly() {
        trends.put(List.of(rails.version(1)));
        trends.put(List.of(Trends.of("rails").version(2)));

        assertThat(standings.find("rails").orElseThrow().trend()).isEqualTo(Trends.of("rails").version(2));
    }

    @Test
    void aRenameLeavesTheTrendAlone() {
        technologies.put(List.of(technology("rails", 1, "Rails")));
        trends.put(List.of(rails.version(1)));
        technologies.put(List.of(technology("rails", 2, "Ruby on Rails")));

        assertThat(standings.find("rails")).contains(new Standing(RAILS, rails.version(1)));
    }

    @Test
    void eachSideIsDeletedForItself() {
        technologies.put(List.of(technology("rails", 1, "Ruby on Rails")));
        trends.put(List.of(rails.version(1)));
        trends.remove("rails");
        assertThat(standings.find("rails")).contains(new Standing(RAILS, null));

        technologies.remove("rails");
        assertThat(standings.find("rails")).isEmpty();
        assertThat(standings.asOf()).isEmpty();
    }
}
