package dev.bellwether.catalog.technology;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import dev.bellwether.catalog.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void ofANewTechnologyAllThatIsSaidIsAChange() {
        var change = Change.between(null, entry(1, Samples.technology("hello", "{\"tags\": [\"web\"]}")));
        assertThat(change.change()).isEqualTo(ChangeKind.CREATED);
        assertThat(change.fields()).containsExactlyInAnyOrder(new FieldChange("/slug", null, "hello"),
                new FieldChange("/name", null, "Hello"), new FieldChange("/kind", null, "framework"),
                new FieldChange("/state", null, "active"), new FieldChange("/tags", null, List.of("web")));
    }

    @Test
    void onlyWhatDiffersIsNamedAndMapsKeyByKey() {
        var before = Samples.technology("hello",
                "{\"links\": {\"homepage\": \"https://a.example\", \"repository\": \"https://b.example\"}, \"summary\": \"x\"}");
        var after = Samples.technology("hello",
                "{\"links\": {\"homepage\": \"https://c.example\", \"repository\": \"https://b.example\"}, \"aliases\": [\"Hi\"]}");
        var change = Change.between(entry(1, before), entry(2, after));
        assertThat(change.version()).isEqualTo(2);
        assertThat(change.fields()).containsExactlyInAnyOrder(
                new FieldChange("/links/homepage", "https://a.example", "https://c.example"),
                new FieldChange("/summary", "x", null), new FieldChange("/aliases", null, List.of("Hi")));
    }

    @ParameterizedTest
    @CsvSource({"active,retired,RETIRED", "deprecated,retired,RETIRED", "retired,active,RESTORED", "active,deprecated,CHANGED"})
    void theStateTellsTheKindOfChange(String from, String to, ChangeKind kind) {
        var before = Samples.technology("hello", "{\"state\": \"" + from + "\"}");
        assertThat(Change.between(entry(1, before), entry(2, before.in(State.of(to).orElseThrow()))).change()).isEqualTo(kind);
    }

    private static Entry entry(long version, Technology technology) {
        return new Entry(technology, version, NOW, "ann");
    }
}
