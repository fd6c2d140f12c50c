package dev.bellwether.trend.rankedlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.trend.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearingTest {

    @ParameterizedTest
    @CsvSource({"2023, 2023, 2023, true", "2023, 2023, 2023-Q4, true", "2023, 2023, 2023-05-01, true", "2023, 2023, 2024, false",
            "2023, 2023, 2022-12, false", "2023-Q1, 2023-Q2, 2023, false", "2023-Q1, 2023-Q2, 2023-Q2, true"})
    void aSpanHoldsWhatLiesWhollyInIt(Period from, Period to, Period period, boolean held) {
        assertThat(new Span(from, to).holds(period)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"2023, 2023, 2022, 2022", "2023-Q1, 2023-Q3, 2022-Q2, 2022-Q4", "2024-03, 2024-03, 2024-02, 2024-02"})
    void beforeASpanLiesOneOfTheSameLength(Period from, Period to, Period beforeFrom, Period beforeTo) {
        assertThat(new Span(from, to).before()).isEqualTo(new Span(beforeFrom, beforeTo));
    }

    @Test
    void ofEachAuthorTheNewestListCountsAndTheOthersAreNamed() {
        var hearing = new Hearing(new Span(Period.parse("2022"), Period.parse("2023")));
        for (var period : List.of("2023-Q4", "2022", "2023", "2021", "2023-Q1")) {
            hearing.hear(voice("ann", period, 2));
        }
        hearing.hear(voice("bob", "2022", 2));

        assertThat(hearing.voices()).extracting(Voice::list).containsExactly("ann 2023", "bob 2022");
        assertThat(hearing.superseded()).containsExactly("ann 2022", "ann 2023-Q1", "ann 2023-Q4");
    }

    @Test
    void moreThanFitsInMemoryIsRefused() {
        var hearing = new Hearing(null);
        IntStream.range(0, 100).forEach(author -> hearing.hear(voice("author " + author, "2023", 1_000)));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> hearing.hear(voice("one more", "2023", 2)));
    }

    private static Voice voice(String author, String period, int items) {
        return new Voice(author + " " + period, author, Period.parse(period), 1,
                IntStream.rangeClosed(1, items).mapToObj(place -> new Entry(place, "name" + place, null)).toList());
    }
}
