package dev.bellwether.trend.observation.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.events.Json;
import dev.bellwether.trend.observation.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class StatementReaderTest {

    private static final String REST = "\"technology\":\"rails\",\"signal\":\"hn.posts\",\"period\":\"2026-02\"";

    private final Faults faults = new Faults();

    @Test
    void aWholeStatementIsRead() {
        assertThat(read(false, REST + ",\"value\":3,\"evidence\":\"thread 1\""))
                .isEqualTo(new Statement("rails", "hn.posts", "2026-02", 3.0, "thread 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {REST + ",\"value\":null", REST + ",\"value\":null,\"evidence\":null"})
    void whatIsNullIsMissing(String fields) {
        assertThat(read(false, fields)).isEqualTo(new Statement("rails", "hn.posts", "2026-02", null, null));
    }

    @ParameterizedTest
    @CsvSource({"12,12", "0.5,0.5", ".5,0.5", "1e3,1000", "-4,-4", "+4,4"})
    void csvNumbersAreTexts(String text, double value) {
        assertThat(read(true, REST + ",\"value\":\"" + text + "\"").value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "12d", "0x1p3", "1,5", "twelve", " 12"})
    void whatIsNoNumberInCsvIsRefused(String text) {
        assertThat(read(true, REST + ",\"value\":\"" + text + "\"")).isNull();
        assertThat(faults.found()).extracting(Fault::pointer).containsExactly("/value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "value":1,"signal":"s","period":"2026"                                        | /technology
        "value":1,"technology":" ","signal":"s","period":"2026"                       | /technology
        "value":1,"technology":["rails"],"signal":"s","period":"2026"                 | /technology
        "value":1,"technology":"rails","period":"2026"                                | /signal
        "value":1,"technology":"rails","signal":"s"                                   | /period
        "value":1,"technology":"rails","signal":"s","period":2026                     | /period
        "technology":"rails","signal":"s","period":"2026","value":"3"       | /value
        "technology":"rails","signal":"s","period":"2026","value":true      | /value
        "value":1,"technology":"rails","signal":"s","period":"2026","evidence":3      | /evidence
        "value":1,"technology":"rails","signal":"s","period":"2026","valeu":3         | /valeu
        "value":1,"technology":"rails","signal":"s","period":"2026","a/b":3           | /a~1b
        """)
    void whatIsNoStatementIsRefusedWithItsPlace(String fields, String pointer) {
        assertThat(read(false, fields)).isNull();
        assertThat(faults.found()).extracting(Fault::pointer).containsExactly(pointer);
    }

    @Test
    void aValueThatIsLeftOutIsNoStatementThatItIsMissing() {
        assertThat(read(false, REST)).isNull();
        assertThat(faults.found()).extracting(Fault::pointer).containsExactly("/value");
    }

    private Statement read(boolean csv, String fields) {
        return new StatementReader(csv).read((ObjectNode) Json.mapper().readTree("{" + fields + "}"), faults).orElse(null);
    }
}
