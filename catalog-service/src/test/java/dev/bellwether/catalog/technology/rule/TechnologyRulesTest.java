package dev.bellwether.catalog.technology.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.bellwether.catalog.Samples;
import dev.bellwether.catalog.technology.form.TechnologyForm;
import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class TechnologyRulesTest {

    @Test
    void aFullDescriptionKeepsToAllRules() {
        assertThat(TechnologyRules.breaches(TechnologyForm.read(Samples.everything("hello")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'slug': null}                       | /slug          | must not be empty",
            "{'slug': 'Node.js'}                  | /slug          | lower-case words",
            "{'slug': 'a--b'}                     | /slug          | lower-case words",
            "{'slug': 'resolve'}                  | /slug          | reserved",
            "{'slug': 'hot'}                      | /slug          | reserved",
            "{'slug': 'stream'}                   | /slug          | reserved",
            "{'name': null}                       | /name          | must not be empty",
            "{'name': '  '}                       | /name          | must not be empty",
            "{'name': '-./'}                      | /name          | more than separators",
            "{'name': 'a\\u0007b'}                | /name          | control characters",
            "{'name': 'a\\ud83d'}                  | /name          | half a character",
            "{'name': 'hell\\u200bo'}              | /name          | cannot be seen",
            "{'aliases': ['HEL lo']}              | /aliases/0     | same name as /name",
            "{'aliases': ['Node.js', 'a', 'NodeJS']} | /aliases/2  | same name as /aliases/0",
            "{'aliases': ['a;b']}                 | /aliases/0     | must not contain ';'",
            "{'kind': null}                       | /kind          | must not be empty",
            "{'kind': 'Web Server'}               | /kind          | lower-case letters",
            "{'kind': '9p'}                       | /kind          | beginning with a letter",
            "{'languages': ['Java', '']}          | /languages/1   | must not be empty",
            "{'languages': ['Java', 'JAVA']}      | /languages/1   | same as /languages/0",
            "{'languages': ['C;D']}               | /languages/0   | must not contain ';'",
            "{'licence': ''}                      | /licence       | must not be empty",
            "{'summary': 'a\\nb'}                 | /summary       | line breaks",
            "{'firstReleased': 1899}              | /firstReleased | year from 1940",
            "{'tags': ['web', 'Real Time']}       | /tags/1        | lower-case words",
            "{'tags': ['web', 'web']}             | /tags/1        | same as /tags/0",
            "{'features': ['x', '']}              | /features/1    | must not be empty",
            "{'users': ['x', 'x']}                | /users/1       | same as /users/0",
            "{'facts': {'Learning Curve': 1}}     | /facts/Learning Curve | must be named like",
            "{'facts': {'$where': 1}}             | /facts/$where  | must be named like",
            "{'facts': {'a': ''}}                 | /facts/a       | must not be empty",
            "{'identifiers': {'npm': ''}}         | /identifiers/npm | must not be empty",
            "{'identifiers': {'a.b': 'x'}}        | /identifiers/a.b | must be named like"})
    void aBreachIsPointedAt(String patch, String pointer, String detail) {
        assertBreach(patch, pointer, detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello.example", "/docs", "ftp://hello.example", "javascript:alert(1)", "https://",
            "https://a b.example",
            "mailto:a@hello.example"})
    void aLinkThatIsNoWebAddressIsPointedAt(String url) {
        assertBreach("{'links': {'homepage': '" + url + "'}}", "/links/homepage", "absolute http or https URL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'endOfLife': '2019-12-31'}           | /releases/0/endOfLife          | before releasedAt, 2020-01-01",
            "{'activeSupportEnd': '2019-12-31'}    | /releases/0/activeSupportEnd   | before releasedAt",
            "{'extendedSupportEnd': '2019-12-31'}  | /releases/0/extendedSupportEnd | before releasedAt",
            "{'ltsSince': '2019-12-31'}            | /releases/0/ltsSince           | before releasedAt",
            "{'activeSupportEnd': '2022-01-01', 'endOfLife': '2021-01-01'}   | /releases/0/endOfLife | before activeSupportEnd",
            "{'endOfLife': '2022-01-01', 'extendedSupportEnd': '2021-01-01'} | /releases/0/extendedSupportEnd | before endOfLife",
            "{'cycle': null}                       | /releases/0/cycle              | must not be empty",
            "{'latestVersion': ''}                 | /releases/0/latestVersion      | must not be empty"})
    void supportDoesNotEndBeforeItBegins(String patch, String pointer, String detail) {
        var release = Json.mapper().createObjectNode().put("cycle", "1").put("releasedAt", "2020-01-01");
        release.setAll(json(patch));
        assertBreach("{'releases': [" + release + "]}", pointer, detail);
    }

    @Test
    void aCycleStandsOnce() {
        assertBreach("{'releases': [{'cycle': '1'}, {'cycle': '2'}, {'cycle': '1'}]}", "/releases/2/cycle",
                "same as /releases/0/cycle");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "[{'type': 'likes', 'target': 'a'}]   | /relations/0/type   | must be one of writtenIn, runsOn",
            "[{'target': 'a'}]                    | /relations/0/type   | must be one of",
            "[{'type': 'runsOn'}]                 | /relations/0/target | must be a slug",
            "[{'type': 'runsOn', 'target': 'A b'}] | /relations/0/target | must be a slug",
            "[{'type': 'runsOn', 'target': 'hello'}] | /relations/0/target | must be another technology",
            "[{'type': 'runsOn', 'target': 'a'}, {'type': 'runsOn', 'target': 'a'}] | /relations/1 | same as /relations/0"})
    void aRelationLeadsSomewhereElse(String relations, String pointer, String detail) {
        assertBreach("{'relations': " + relations + "}", pointer, detail);
    }

    @ParameterizedTest
    @CsvSource({"/slug,64", "/name,100", "/kind,40", "/licence,200", "/summary,500"})
    void textsHaveALongestLength(String pointer, int longest) {
        var field = pointer.substring(1);
        assertThat(TechnologyForm.read(Samples.json("hello").put(field, "x".repeat(longest)))).isNotNull();
        assertBreach("{'" + field + "': '" + "x".repeat(longest + 1) + "'}", pointer, "longer than " + longest);
    }

    @ParameterizedTest
    @CsvSource({"aliases,50", "languages,30", "tags,50", "features,50", "strengths,50", "weaknesses,50", "users,50"})
    void listsHaveAMostLength(String field, int most) {
        var items = IntStream.rangeClosed(0, most).mapToObj(i -> "'x" + i + "'").collect(Collectors.joining(","));
        assertBreach("{'" + field + "': [" + items + "]}", "/" + field, "more than " + most);
    }

    @ParameterizedTest
    @CsvSource({"facts,100", "identifiers,40"})
    void mapsHaveAMostLength(String field, int most) {
        var entries = IntStream.rangeClosed(0, most).boxed().collect(Collectors.toMap(i -> "x" + i, i -> "v" + i));
        assertBreach(Json.mapper().writeValueAsString(Map.of(field, entries)), "/" + field, "more than " + most);
    }

    @Test
    void releasesAndRelationsHaveAMostLength() {
        var release = IntStream.rangeClosed(0, 500).mapToObj(i -> "{'cycle':'" + i + "'}").toList();
        assertBreach("{'releases': " + release + "}", "/releases", "more than 500");
        var relation = Collections.nCopies(201, "{'type':'runsOn','target':'a'}");
        assertBreach("{'relations': " + relation + "}", "/relations", "more than 200");
    }

    private static void assertBreach(String patch, String pointer, String detail) {
        var json = Samples.json("hello");
        json.setAll(json(patch));
        var faults = catchThrowableOfType(InvalidInput.class, () -> TechnologyForm.read(json)).faults();
        assertThat(faults.getFirst().pointer()).isEqualTo(pointer);
        assertThat(faults.getFirst().detail()).contains(detail);
        assertThat(faults).extracting(Fault::pointer).startsWith(pointer);
    }

    private static ObjectNode json(String text) {
        return (ObjectNode) Json.mapper().readTree(text.replace('\'', '"'));
    }
}
