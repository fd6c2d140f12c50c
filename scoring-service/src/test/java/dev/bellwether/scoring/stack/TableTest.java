package dev.bellwether.scoring.stack;

import static dev.bellwether.scoring.stack.Fixture.part;
import static dev.bellwether.scoring.stack.Fixture.technology;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.fact.Subject;
import dev.bellwether.scoring.stack.answer.Incompatible;
import dev.bellwether.scoring.stack.answer.Stack;
import dev.bellwether.scoring.stack.answer.StackPart;
import org.junit.jupiter.api.Test;

/** What goes together (docs/methods.md, A.13). */
class TableTest {

    private static final Part[] PARTS = {part("runtime", null), part("framework", "runtime"), part("database", null)};

    private final List<Subject> catalog = Stream.of(technology("runtime", "node", 5), technology("runtime", "php", 8),
            technology("runtime", "franken", 9, "runsOn", "php"), technology("framework", "express", 9, "runsOn", "node"),
            technology("framework", "laravel", 6, "runsOn", "php", "worksWith", "mysql"), technology("framework", "odd", 4),
            technology("database", "mysql", 5), technology("database", "mongo", 7, "worksWith", "node"))
            .map(Technologies::subject)
            .toList();

    @Test
    void theBestCompatibleStacksComeFirst() {
        var stacks = Fixture.table(catalog, false, PARTS).best(3);
        assertThat(stacks).extracting(TableTest::slugs).containsExactly("franken laravel mongo", "php laravel mongo",
                "node express mongo");
        assertThat(stacks).extracting(Stack::rank).containsExactly(1, 2, 2);
        assertThat(stacks.getFirst().score()).isCloseTo((0.9 + 0.6 + 0.7) / 3, within(1e-12));
        assertThat(stacks.getFirst().parts().stream().mapToDouble(StackPart::contribution).reduce(0, Double::sum))
                .isEqualTo(stacks.getFirst().score());
    }

    @Test
    void whoIsStatedToRunElsewhereIsExcludedWithTheReason() {
        var reasons = Fixture.table(catalog, false, PARTS).reasons();
        assertThat(reasons).extracting(Incompatible::reason).containsExactly("EXPRESS runs on NODE, not on FRANKEN",
                "EXPRESS runs on NODE, not on PHP", "LARAVEL runs on PHP, not on NODE");
        assertThat(reasons.getFirst().members()).extracting(Incompatible.Member::part).containsExactly("runtime", "framework");
    }

    @Test
    void whatIsNotStatedIsKeptAndFlagged() {
        var stacks = Fixture.table(catalog, false, PARTS).best(50);
        var first = stacks.getFirst();
        assertThat(first.unstated()).containsExactly("runtime", "framework", "database");
        assertThat(first.hangsTogether()).isFalse();
        var express = stacks.get(2);
        assertThat(express.unstated()).isEmpty();
        assertThat(express.hangsTogether()).isTrue();
        assertThat(express.relations()).extracting(each -> each.from() + " " + each.type() + " " + each.to())
                .containsExactly("express runsOn node", "mongo worksWith node");
        assertThat(stacks).extracting(TableTest::slugs).contains("franken odd mysql");
    }

    @Test
    void onlyWhatHangsTogetherIsLeftIfNothingElseIsWanted() {
        var table = Fixture.table(catalog, true, PARTS);
        assertThat(table.best(50)).extracting(TableTest::slugs).containsExactly("node express mongo", "php laravel mysql");
        assertThat(table.reasons()).extracting(Incompatible::reason)
                .contains("The catalog does not say that LARAVEL runs on FRANKEN",
                        "The catalog does not say that ODD runs on PHP");
    }

    @Test
    void nothingIsTwoParts() {
        var twice = Fixture.table(catalog, false, part("database", null),
                new Part("cache", 1, part("database", null).candidates(),
                        List.of(), null));
        assertThat(twice.best(10)).extracting(TableTest::slugs).containsExactly("mongo mysql", "mysql mongo");
        assertThat(twice.reasons()).extracting(Incompatible::reason).contains("MONGO cannot be two parts");
    }

    private static String slugs(Stack stack) {
        return String.join(" ", stack.parts().stream().map(each -> each.technology().slug()).toList());
    }
}
