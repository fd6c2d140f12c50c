package dev.bellwether.trend.name;

import static dev.bellwether.trend.testing.Examples.retired;
import static dev.bellwether.trend.testing.Examples.technology;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import dev.bellwether.trend.name.Resolution.Ambiguous;
import dev.bellwether.trend.name.Resolution.Known;
import dev.bellwether.trend.name.Resolution.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    private final Names names = new Names();

    @ParameterizedTest
    @ValueSource(strings = {"nodejs", "Node.js", "NODE JS", "node", "Node_JS"})
    void slugNameAndAliasMeanTheSame(String name) {
        names.put(technology("nodejs", 1, "Node.js", "Node"));

        assertThat(names.resolve(name)).isEqualTo(new Known("nodejs"));
    }

    @Test
    void plusAndSharpTellLanguagesApart() {
        names.put(technology("c", 1, "C"));
        names.put(technology("cpp", 1, "C++"));

        assertThat(names.resolve("c++")).isEqualTo(new Known("cpp"));
        assertThat(names.resolve("C#")).isEqualTo(new Unknown());
    }

    @Test
    void retiredTechnologiesStillResolve() {
        names.put(retired("meteor", 2));

        assertThat(names.resolve("Meteor")).isEqualTo(new Known("meteor"));
    }

    @Test
    void aNewNameReplacesTheOldOne() {
        names.put(technology("decap-cms", 1, "Netlify CMS"));
        names.put(technology("decap-cms", 2, "Decap CMS"));

        assertThat(names.resolve("Decap CMS")).isEqualTo(new Known("decap-cms"));
        assertThat(names.resolve("Netlify CMS")).isEqualTo(new Unknown());
    }

    @Test
    void anOlderVersionChangesNothing() {
        names.put(technology("decap-cms", 2, "Decap CMS"));
        names.put(technology("decap-cms", 1, "Netlify CMS"));

        assertThat(names.resolve("Netlify CMS")).isEqualTo(new Unknown());
    }

    @Test
    void aNameOnItsWayToAnotherTechnologyIsAmbiguousUntilItHasArrived() {
        names.put(technology("spring-framework", 1, "Spring Framework", "Spring"));
        names.put(technology("spring-boot", 2, "Spring Boot", "Spring"));
        assertThat(names.resolve("spring")).isEqualTo(new Ambiguous(List.of("spring-boot", "spring-framework")));

        names.put(technology("spring-framework", 2, "Spring Framework"));
        assertThat(names.resolve("spring")).isEqualTo(new Known("spring-boot"));
    }

    @Test
    void aSlugMeansItsOwnTechnologyWhateverOthersAreCalled() {
        names.put(technology("express", 1, "Express"));
        names.put(technology("other", 1, "Other", "Express"));

        assertThat(names.resolve("express")).isEqualTo(new Known("express"));
    }

    @Test
    void aDeletedTechnologyIsForgotten() {
        names.put(technology("x", 1, "X", "Ix"));
        names.remove("x");

        assertThat(names.resolve("ix")).isEqualTo(new Unknown());
        assertThat(names.resolve("x")).isEqualTo(new Unknown());
    }
}
