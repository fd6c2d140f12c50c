package dev.bellwether.trend.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final String TREND = "{_id:'go', version:7, asOf:1, trend:{version:7, asOf:'x', readings:[{value:1.5}], windows:[]}}";
    private static final String HEALTH = "{_id:'jobs', version:7, health:{version:7, asOf:'x', state:'outage', previousState:'ok', "
            + "since:'2026-09-01', signals:[{troubles:[1]}]}}";
    private static final String HOT = "{_id:'chat.words', version:7, hot:{version:7, asOf:'x', day:'2026-11-20', items:[{count:2}]}}";

    @Test
    void versionsAndDaysAreNoDifference() {
        assertThat(Content.difference(Document.parse(TREND), Document.parse(TREND.replace("7", "8").replace("'x'", "'y'"))))
                .isEmpty();
    }

    @Test
    void aDifferenceIsNamedByItsPlace() {
        assertThat(Content.difference(Document.parse(TREND), Document.parse(TREND.replace("1.5", "1.6"))))
                .contains("/trend/readings/0/value was 1.5, is 1.6");
        assertThat(Content.difference(Document.parse("{_id:'go', series:{points:[1]}}"), null)).hasValueSatisfying(
                difference -> assertThat(difference).startsWith("/series was").endsWith("is missing"));
    }

    @Test
    void aSourceIsTheSameWhateverItWasBeforeAndDiffersInAllElse() {
        assertThat(Content.difference(Document.parse(HEALTH),
                Document.parse(HEALTH.replace("7", "8").replace("'x'", "'y'").replace("previousState:'ok', ", "")))).isEmpty();
        assertThat(Content.difference(Document.parse(HEALTH), Document.parse(HEALTH.replace("2026-09-01", "2026-10-01"))))
                .contains("/health/since was 2026-09-01, is 2026-10-01");
        assertThat(Content.difference(Document.parse(HEALTH), Document.parse(HEALTH.replace("troubles:[1]", "troubles:[2]"))))
                .contains("/health/signals/0/troubles/0 was 1, is 2");
    }

    @Test
    void whatIsHotIsTheSameOnWhicheverDayItWasFoundAndDiffersInTheNewestDay() {
        assertThat(Content.difference(Document.parse(HOT), Document.parse(HOT.replace("7", "8").replace("'x'", "'y'"))))
                .isEmpty();
        assertThat(Content.difference(Document.parse(HOT), Document.parse(HOT.replace("2026-11-20", "2026-11-21"))))
                .contains("/hot/day was 2026-11-20, is 2026-11-21");
        assertThat(Content.difference(null, Document.parse(HOT)))
                .hasValueSatisfying(difference -> assertThat(difference).startsWith("/hot was missing"));
    }

    @Test
    void aTrendThatSaysNothingIsAsGoodAsNone() {
        assertThat(Content.difference(Document.parse("{_id:'go', trend:{readings:[], windows:[{sources:[]}]}, order:{level:1}}"),
                null))
                .isEmpty();
    }
}
