package dev.bellwether.trend.view.store;

import static dev.bellwether.trend.testing.Examples.series;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.bellwether.defaults.EmbeddedMongo;
import org.junit.jupiter.api.Test;

class SeriesViewTest {

    private final SeriesView view = new SeriesView(EmbeddedMongo.database());

    @Test
    void seriesAreFoundBySignalInOrder() {
        view.put(List.of(series("rails", "hn.posts", 1), series("rails", "gh.stars", 1), series("flask", "hn.posts", 1)));

        assertThat(view.find("rails", List.of("hn.posts", "gh.stars", "npm.downloads")))
                .containsExactly(series("rails", "gh.stars", 1), series("rails", "hn.posts", 1));
    }

    @Test
    void onlyNewerIsTaken() {
        view.put(List.of(series("rails", "hn.posts", 3)));
        view.put(List.of(series("rails", "hn.posts", 2)));
        assertThat(view.find("rails", List.of("hn.posts"))).containsExactly(series("rails", "hn.posts", 3));

        view.put(List.of(series("rails", "hn.posts", 4)));
        assertThat(view.find("rails", List.of("hn.posts"))).containsExactly(series("rails", "hn.posts", 4));
    }

    @Test
    void aDeletedSeriesIsGone() {
        view.put(List.of(series("rails", "hn.posts", 1)));
        view.remove("rails/hn.posts");

        assertThat(view.find("rails", List.of("hn.posts"))).isEmpty();
    }
}
