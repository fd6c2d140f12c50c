package dev.bellwether.trend.rebuild;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;

class ContentTest {

    private static final String TREND = "{_id:'go', version:7, asOf:1, trend:{version:7, asOf:'x', readings:[{value:1.5}], windows:[]}}";

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
    void aTrendThatSaysNothingIsAsGoodAsNone() {
        assertThat(Content.difference(Document.parse("{_id:'go', trend:{readings:[], windows:[{sources:[]}]}, order:{level:1}}"),
                null))
                .isEmpty();
    }
}
