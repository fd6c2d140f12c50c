package dev.bellwether.trend.view.sink;

import static dev.bellwether.trend.testing.Examples.technology;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.Direction;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.ServiceTest;
import dev.bellwether.trend.testing.Trends;
import dev.bellwether.trend.view.SeriesShelf;
import dev.bellwether.trend.view.Standings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class SinksTest extends ServiceTest {

    @Autowired
    private Standings standings;
    @Autowired
    private SeriesShelf shelf;

    @Test
    void aRenameShowsSoonAfter() {
        publish(Topics.TECHNOLOGIES, "sink-cms", technology("sink-cms", 1, "Netlify CMS"));
        publish(Topics.TRENDS, "sink-cms", Trends.of("sink-cms").version(1));
        await().until(() -> shows("sink-cms", "Netlify CMS", 1));

        publish(Topics.TECHNOLOGIES, "sink-cms", technology("sink-cms", 2, "Decap CMS"));
        await().until(() -> shows("sink-cms", "Decap CMS", 1));
    }

    @Test
    void twiceLateAndOutOfOrderChangeNothing() {
        var newest = Trends.of("sink-order").growing(Direction.RISING, 0.3, 1, 1).version(3);
        publish(Topics.TRENDS, "sink-order", newest);
        publish(Topics.TRENDS, "sink-order", Trends.of("sink-order").version(2));
        publish(Topics.TRENDS, "sink-order", Trends.of("sink-order").version(3));
        publishBehind("sink-order");

        assertThat(standings.find("sink-order").orElseThrow().trend()).isEqualTo(newest);
    }

    @Test
    void aSeriesIsShownAndADeletedOneIsGone() {
        var series = Examples.series("sink-series", "hn.posts", 1);
        publish(Topics.SERIES, series.key(), series);
        await().untilAsserted(() -> assertThat(shelf.find("sink-series", List.of("hn.posts"))).containsExactly(series));

        publish(Topics.SERIES, series.key(), null);
        await().untilAsserted(() -> assertThat(shelf.find("sink-series", List.of("hn.posts"))).isEmpty());
    }

    @Test
    void whatCannotBeReadIsSetAsideAndHoldsUpNothing() {
        publish("trend.trends", "sink-broken", "{\"technology\":".getBytes(UTF_8));
        publishBehind("sink-broken");

        await().untilAsserted(() -> api.get().uri("/api/dead-letters/trend-service").exchange()
                .expectBody().jsonPath("$.items[?(@.key=='sink-broken')].topic").isEqualTo("trend.trends")
                .jsonPath("$.items[?(@.key=='sink-broken')].reason")
                .value(List.class, reasons -> assertThat(reasons.toString()).contains("TechnologyTrend")));
    }

    /** Publishes something else on every partition and waits until all of it shows: then what was published before has been dealt with. */
    private void publishBehind(String name) {
        var behind = IntStream.range(0, 3).mapToObj(partition -> name + "-behind-" + partition).toList();
        behind.forEach(slug -> publish(Topics.TRENDS, behind.indexOf(slug), slug, Trends.of(slug).version(1)));
        await().until(() -> behind.stream().allMatch(slug -> standings.find(slug).isPresent()));
    }

    private boolean shows(String slug, String name, long version) {
        return standings.find(slug).filter(standing -> standing.technology().name().equals(name) && standing.trend() != null
                && standing.trend().version() == version).isPresent();
    }
}
