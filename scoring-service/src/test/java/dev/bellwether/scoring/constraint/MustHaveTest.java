package dev.bellwether.scoring.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import dev.bellwether.scoring.Technologies;
import dev.bellwether.scoring.fact.Fact;
import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.fact.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MustHaveTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-01");
    private static final Subject SUBJECT = Technologies.named("one").since(2016)
            .facts(Map.of("typing", "static", "stars", 12, "free", true)).subject();

    @ParameterizedTest
    @CsvSource({"fact.typing, =, static, TRUE", "fact.typing, =, Static, TRUE", "fact.typing, !=, static, FALSE",
            "fact.typing, in, dynamic;static, TRUE", "fact.typing, notIn, dynamic;gradual, TRUE",
            "fact.typing, contains, tat, TRUE", "languages, =, java, TRUE", "languages, notIn, Java;Go, FALSE",
            "languages, contains, Go, FALSE", "tags, =, web, TRUE", "kind, =, database, FALSE", "fact.colour, =, red, UNKNOWN",
            "fact.stars, =, many, UNKNOWN", "trend.direction@P3Y, !=, falling, UNKNOWN"})
    void textsAreCompared(String field, String op, String value, Truth expected) {
        Fact asked = value.contains(";") ? Fact.Many.texts(Arrays.asList(value.split(";"))) : new Fact.Text(value);
        assertThat(new MustHave(Path.of(field), Op.of(op), asked).check(SUBJECT, DAY).truth()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"fact.stars, =, 12, TRUE", "fact.stars, <, 12, FALSE", "fact.stars, <=, 12, TRUE", "fact.stars, >, 11, TRUE",
            "technology.ageYears, >=, 11, FALSE", "technology.supportDaysLeft, >, 0, UNKNOWN", "fact.typing, >, 1, UNKNOWN"})
    void numbersAreCompared(String field, String op, double value, Truth expected) {
        assertThat(new MustHave(Path.of(field), Op.of(op), new Fact.Amount(value)).check(SUBJECT, DAY).truth())
                .isEqualTo(expected);
    }

    @Test
    void aFlagIsCompared() {
        assertThat(new MustHave(Path.of("fact.free"), Op.EQUAL, new Fact.Flag(false)).check(SUBJECT, DAY).truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void aMissedThresholdSaysByHowMuch() {
        var checked = new MustHave(Path.of("technology.ageYears"), Op.AT_LEAST, new Fact.Amount(15)).check(SUBJECT, DAY);
        assertThat(checked.distance()).isEqualTo(5);
        assertThat(checked.observed()).isEqualTo(new Fact.Amount(10));
    }

    @Test
    void havingNoneOfSeveralIsKnown() {
        var untagged = Technologies.named("two").untagged().subject();
        assertThat(new MustHave(Path.of("tags"), Op.EQUAL, new Fact.Text("web")).check(untagged, DAY).truth())
                .isEqualTo(Truth.FALSE);
    }
}
