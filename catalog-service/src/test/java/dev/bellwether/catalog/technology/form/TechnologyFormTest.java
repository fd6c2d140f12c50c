package dev.bellwether.catalog.technology.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;

import dev.bellwether.catalog.Samples;
import dev.bellwether.catalog.technology.State;
import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.Json;
import dev.bellwether.events.catalog.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class TechnologyFormTest {

    @Test
    void whatIsNotSaidIsEmptyAndTheStateIsActive() {
        var technology = Samples.technology("hello");
        assertThat(technology.state()).isEqualTo(State.ACTIVE);
        assertThat(technology.aliases()).isEmpty();
        assertThat(technology.facts()).isEmpty();
        assertThat(technology.licence()).isNull();
    }

    @Test
    void theJsonFormIsReadBackAsTheSame() {
        var technology = TechnologyForm.read(Samples.everything("hello"));
        assertThat(TechnologyForm.read(Json.mapper().valueToTree(technology))).isEqualTo(technology);
    }

    @Test
    void whiteSpaceAroundTextsAndTheOrderOfReleasesMakeNoDifference() {
        var technology = Samples.technology("hello",
                "{\"name\": \" Hello \", \"releases\": [{\"cycle\": \"3\"}, {\"cycle\": \"2\", \"releasedAt\": \"2022-01-01\"}, {\"cycle\": \"1\", \"releasedAt\": \"2021-01-01\"}]}");
        assertThat(technology.name()).isEqualTo("Hello");
        assertThat(technology.releases()).extracting(Release::cycle).containsExactly("1", "2", "3");
    }

    @Test
    void whatTheServiceSetsIsIgnoredSoThatAnAnswerCanBeSentBack() {
        assertThat(Samples.technology("hello", "{\"version\": 9, \"changedAt\": \"x\", \"changedBy\": 1}"))
                .isEqualTo(Samples.technology("hello"));
    }

    @Test
    void wholeNumbersStayWholeAndFractionsStayFractions() {
        assertThat(Samples.technology("hello", "{\"facts\": {\"a\": 3, \"b\": 3.0, \"c\": 9007199254740993}}").facts())
                .isEqualTo(Map.of("a", 3L, "b", 3.0, "c", 9007199254740993L));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'name': 5}                                   | /name                  | must be a text",
            "{'aliases': 'x'}                              | /aliases               | must be a list",
            "{'aliases': ['x', null]}                      | /aliases/1             | must be a text",
            "{'firstReleased': '2009'}                     | /firstReleased         | must be a whole number",
            "{'firstReleased': 2009.5}                     | /firstReleased         | must be a whole number",
            "{'state': 'asleep'}                           | /state                 | must be active, deprecated or retired",
            "{'links': []}                                 | /links                 | must be an object",
            "{'links': {'homepage': 1}}                    | /links/homepage        | must be a text",
            "{'identifiers': {'a/b~c': 1}}                 | /identifiers/a~1b~0c   | must be a text",
            "{'releases': [1]}                             | /releases/0            | must be an object",
            "{'releases': [{'cycle': '1', 'lts': 'yes'}]}  | /releases/0/lts        | must be true or false",
            "{'releases': [{'cycle': '1', 'endOfLife': '2026-02-30'}]} | /releases/0/endOfLife | must be a date such as 2026-02-28",
            "{'releases': [{'cycle': '1', 'eol': '2026-02-28'}]} | /releases/0/eol  | is not a field that is known here",
            "{'relations': [{'kind': 'runsOn'}]}           | /relations/0/kind      | is not a field that is known here",
            "{'licens': 'MIT'}                             | /licens                | is not a field that is known here",
            "{'facts': {'a': [1]}}                         | /facts/a               | must be a text, a number or a boolean",
            "{'facts': {'a': 9223372036854775808}}         | /facts/a               | must fit into 64 bits",
            "{'facts': {'a': 1e999}}                       | /facts/a               | must be a text, a number or a boolean"})
    void aWrongTypeOrFieldIsPointedAt(String patch, String pointer, String detail) {
        var json = Samples.json("hello");
        json.setAll((ObjectNode) Json.mapper().readTree(patch.replace('\'', '"')));
        assertThat(faults(json))
                .containsExactly(new Fault(pointer, detail));
    }

    @Test
    void allFaultsAreNamedAtOnce() {
        assertThat(faults(Samples.json("hello", "{\"name\": 5, \"tags\": 1, \"typo\": true}"))).extracting(Fault::pointer)
                .containsExactly("/name", "/tags", "/typo");
    }

    private static List<Fault> faults(ObjectNode json) {
        return catchThrowableOfType(InvalidInput.class, () -> TechnologyForm.read(json)).faults();
    }
}
