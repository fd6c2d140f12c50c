package dev.bellwether.scoring.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.stack.answer.Stated;
import org.junit.jupiter.api.Test;

class RelationsTest {

    private final Relations relations = of(Technologies.named("grails").related("runsOn", "spring", "worksWith", "hibernate"),
            Technologies.named("spring").related("runsOn", "java", "worksWith", "kafka"),
            Technologies.named("kotlin").related("runsOn",
                    "java"),
            Technologies.named("java"), Technologies.named("kafka").related("implements", "events", "alternativeTo", "spring"));

    @Test
    void whatSomethingRunsOnRunsThroughWhatThatRunsOn() {
        assertThat(relations.between("grails", "java")).contains(new Stated("grails", "runsOn", "java", List.of("spring")));
        assertThat(relations.between("java", "grails")).contains(new Stated("grails", "runsOn", "java", List.of("spring")));
        assertThat(relations.between("grails", "spring")).contains(new Stated("grails", "runsOn", "spring", List.of()));
    }

    @Test
    void workingWithIsStatedInEitherDirectionAndGoesNoFurther() {
        assertThat(relations.between("kafka", "spring")).contains(new Stated("spring", "worksWith", "kafka", List.of()));
        assertThat(relations.between("kafka", "events")).isPresent();
        assertThat(relations.between("grails", "kafka")).isEmpty();
    }

    @Test
    void twoThatRunOnTheSameShareIt() {
        assertThat(relations.shareFoundation("grails", "kotlin")).isTrue();
        assertThat(relations.shareFoundation("grails", "kafka")).isFalse();
    }

    @Test
    void aCircleEnds() {
        var circle = of(Technologies.named("a").related("runsOn", "b"), Technologies.named("b").related("runsOn", "a"));
        assertThat(circle.foundations("a")).containsOnlyKeys("b");
    }

    private static Relations of(Technologies... technologies) {
        return new Relations(Arrays.stream(technologies).map(Technologies::subject).toList());
    }
}
