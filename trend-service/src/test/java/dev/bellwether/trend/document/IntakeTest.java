package dev.bellwether.trend.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.trend.document.Intake.Change;
import dev.bellwether.trend.document.mention.Findings;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.observation.LogUnavailable;
import dev.bellwether.trend.observation.ObservationLog;
import dev.bellwether.trend.registry.Registrar;
import dev.bellwether.trend.registry.store.MongoRegister;
import dev.bellwether.trend.signal.Signal;
import dev.bellwether.trend.testing.Examples;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final MongoDatabase database = EmbeddedMongo.database();
    private final Names names = new Names();
    private final Log log = new Log();
    private Clock clock = Clock.fixed(Examples.NOW, ZoneOffset.UTC);

    IntakeTest() {
        Stream.of("go", "rust", "zig").forEach(slug -> names.put(Examples.technology(slug, 1, slug)));
    }

    @Test
    void aDocumentStatesEachTechnologyAndItselfOnce() {
        assertThat(take("https://example.org/a", "one", "go", "rust").change()).isEqualTo(Change.CREATED);

        assertThat(log.values()).containsExactlyInAnyOrderEntriesOf(stated("go", 1.0, "rust", 1.0, "*", 1.0));
        assertThat(log.signals()).containsOnly("blog.document-mentions");
    }

    @Test
    void theSameContentIsTheSameDocumentUnderWhateverUrl() {
        var first = take("https://example.org/a", "one", "go");
        log.forget();

        assertThat(List.of(take("https://example.org/a", "one", "go"), take("https://example.org/b", "one", "go"),
                take(null, "one", "go"))).allSatisfy(again -> {
                    assertThat(again.change()).isEqualTo(Change.KNOWN);
                    assertThat(again.document()).isEqualTo(first.document());
                });
        assertThat(log.values()).isEmpty();
    }

    @Test
    void newContentUnderAUrlTakesBackWhatItNoLongerMentions() {
        var first = take("https://example.org/a", "one", "go", "rust");
        var next = take("HTTPS://Example.org/a#part", "two", "rust", "zig");

        assertThat(next.change()).isEqualTo(Change.REPLACED);
        assertThat(next.document().id()).isEqualTo(first.document().id());
        assertThat(log.values()).containsExactlyInAnyOrderEntriesOf(stated("go", null, "rust", 1.0, "zig", 1.0, "*", 1.0));
    }

    @Test
    void contentThatLeftItsUrlCanComeBackUnderAnother() {
        take("https://example.org/a", "one", "go");
        take("https://example.org/a", "two", "rust");
        later();

        assertThat(take("https://example.org/b", "one", "go").change()).isEqualTo(Change.CREATED);
    }

    @Test
    void aUrlThatComesToSayWhatAnotherSaysNoLongerCounts() {
        var a = take("https://example.org/a", "one", "go");
        var b = take("https://example.org/b", "two", "rust");
        log.forget();

        var again = take("https://example.org/b", "one", "go");

        assertThat(again.change()).isEqualTo(Change.KNOWN);
        assertThat(again.document().id()).isEqualTo(a.document().id());
        assertThat(log.values()).containsExactlyInAnyOrderEntriesOf(stated("rust", null, "*", null));
        assertThat(entry(b.document()).document().sameAs()).isEqualTo(a.document().id());
    }

    @Test
    void aFailedDocumentIsCompletedBySendingItAgain() {
        log.fails = true;
        assertThatThrownBy(() -> take("https://example.org/a", "one", "go")).isInstanceOf(Unavailable.class);
        log.fails = false;

        var again = take("https://example.org/a", "one", "go");

        assertThat(again.change()).isEqualTo(Change.CREATED);
        assertThat(entry(again.document()).complete()).isTrue();
        assertThat(log.values()).containsExactlyInAnyOrderEntriesOf(stated("go", 1.0, "*", 1.0));
    }

    @Test
    void aFailedReplacementStillTakesBackWhatWasStatedBefore() {
        take("https://example.org/a", "one", "go");
        log.fails = true;
        assertThatThrownBy(() -> take("https://example.org/a", "two", "rust")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> take("https://example.org/a", "three", "zig")).as("while the second may be under way")
                .isInstanceOf(Unavailable.class);
        log.fails = false;
        later();

        take("https://example.org/a", "three", "zig");

        assertThat(log.values()).containsExactlyInAnyOrderEntriesOf(
                stated("go", null, "rust", null, "zig", 1.0, "*", 1.0));
    }

    @Test
    void aTechnologyThatLeftTheCatalogIsNoObstacle() {
        take("https://example.org/a", "one", "go", "rust");
        names.remove("go");

        assertThat(take("https://example.org/a", "two", "rust").change()).isEqualTo(Change.REPLACED);
    }

    private Intake.Taken take(String url, String text, String... slugs) {
        var signals = new MongoRegister<>(database.getCollection("signals"), Signal.KIND, _ -> List.of(), () -> {});
        var entries = new MongoRegister<>(database.getCollection("documents"), Entry.KIND, _ -> List.of(), () -> {});
        var claims = new MongoRegister<>(database.getCollection("contents"), Claim.KIND, _ -> List.of(), () -> {});
        var intake = new Intake(entries, claims, signals, new Registrar<>(signals, Signal.KIND), log, names, clock);
        var found = Stream.of(slugs).map(slug -> new Findings.Found(slug, 0.9, 1, true)).toList();
        return intake.take(intake.draft(new Header("blog", "Title", url, DAY), new Content(Content.Format.TEXT, text),
                new Findings(found, List.of(), 0), "tester"));
    }

    private Entry entry(Document document) {
        return new MongoRegister<>(database.getCollection("documents"), Entry.KIND, _ -> List.of(), () -> {}).find(document.id())
                .orElseThrow();
    }

    private void later() {
        clock = Clock.offset(clock, Duration.ofMinutes(1));
    }

    private static Map<String, Double> stated(Object... pairs) {
        var values = new TreeMap<String, Double>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], (Double) pairs[i + 1]);
        }
        return values;
    }

    private static final class Log implements ObservationLog {

        private final List<ObservationRecorded> taken = new ArrayList<>();
        private boolean fails;

        @Override
        public synchronized CompletionStage<Void> append(ObservationRecorded observation) {
            if (fails) {
                return CompletableFuture.failedFuture(new LogUnavailable(null));
            }
            assertThat(observation.period()).hasToString(DAY.toString());
            taken.add(observation);
            return CompletableFuture.completedFuture(null);
        }

        /** The last value by technology. */
        Map<String, Double> values() {
            var values = new TreeMap<String, Double>();
            taken.forEach(observation -> values.put(observation.technology(), observation.value()));
            return values;
        }

        List<String> signals() {
            return taken.stream().map(ObservationRecorded::signal).distinct().toList();
        }

        void forget() {
            taken.clear();
        }
    }
}
