package dev.bellwether.catalog.technology.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bellwether.catalog.Samples;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.events.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class MergePatchTest {

    /** The cases of RFC 7396, appendix A. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "{'a':'b'}         | {'a':'c'}                 | {'a':'c'}",
            "{'a':'b'}         | {'b':'c'}                 | {'a':'b','b':'c'}",
            "{'a':'b'}         | {'a':null}                | {}",
            "{'a':'b','b':'c'} | {'a':null}                | {'b':'c'}",
            "{'a':['b']}       | {'a':'c'}                 | {'a':'c'}",
            "{'a':'c'}         | {'a':['b']}               | {'a':['b']}",
            "{'a':{'b':'c'}}   | {'a':{'b':'d','c':null}}  | {'a':{'b':'d'}}",
            "{'a':[{'b':'c'}]} | {'a':[1]}                 | {'a':[1]}",
            "['a','b']         | ['c','d']                 | ['c','d']",
            "{'a':'b'}         | ['c']                     | ['c']",
            "{'a':'foo'}       | null                      | null",
            "{'a':'foo'}       | 'bar'                     | 'bar'",
            "{'e':null}        | {'a':1}                   | {'e':null,'a':1}",
            "[1,2]             | {'a':'b','c':null}        | {'a':'b'}",
            "{}                | {'a':{'bb':{'ccc':null}}} | {'a':{'bb':{}}}"})
    void itMergesAsTheStandardSays(String target, String patch, String result) {
        assertThat(MergePatch.merge(json(target), json(patch))).isEqualTo(json(result));
    }

    @Test
    void nullEmptiesListsAndRemovesEntries() {
        var technology = TechnologyForm.read(Samples.everything("hello"));
        var patched = MergePatch.apply(technology,
                (ObjectNode) json("{'aliases':null,'links':{'homepage':null},'licence':null}"));
        assertThat(patched.aliases()).isEmpty();
        assertThat(patched.links()).containsOnlyKeys("repository");
        assertThat(patched.licence()).isNull();
        assertThat(patched.releases()).isEqualTo(technology.releases());
    }

    @Test
    void theSlugCannotBePatched() {
        assertThatThrownBy(() -> MergePatch.apply(Samples.technology("a"), (ObjectNode) json("{'slug':'b'}")))
                .isInstanceOf(InvalidInput.class).hasMessageContaining("/slug: cannot be changed");
    }

    private static JsonNode json(String text) {
        return Json.mapper().readTree(text.strip().replace('\'', '"'));
    }
}
