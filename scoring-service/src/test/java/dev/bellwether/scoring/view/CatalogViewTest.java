package dev.bellwether.scoring.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.fact.Subject;
import org.junit.jupiter.api.Test;

class CatalogViewTest {

    private final CatalogView view = new CatalogView();

    @Test
    void anOlderOrRepeatedChangeChangesNothing() {
        view.technology("one", Technologies.named("one").version(2).kind("database").snapshot());
        view.technology("one", Technologies.named("one").version(1).kind("cache").snapshot());
        view.technology("one", Technologies.named("one").version(2).kind("cache").snapshot());
        assertThat(view.state("c", "t", "a").subjects()).singleElement().extracting(it -> it.technology().kind())
                .isEqualTo("database");
    }

    @Test
    void aTrendMayComeBeforeItsTechnology() {
        view.trend("one", Technologies.named("one").level(50).trend());
        assertThat(view.state("c", "t", "a").subjects()).isEmpty();
        view.technology("one", Technologies.named("one").snapshot());
        assertThat(view.state("c", "t", "a").subjects()).singleElement().extracting(Subject::trend).isNotNull();
    }

    @Test
    void deletionsTakeAway() {
        view.technology("one", Technologies.named("one").snapshot());
        view.technology("two", Technologies.named("two").snapshot());
        view.technology("one", null);
        view.trend("two", null);
        assertThat(view.state("c", "t", "a").subjects()).extracting(Subject::slug).containsExactly("two");
    }
}
