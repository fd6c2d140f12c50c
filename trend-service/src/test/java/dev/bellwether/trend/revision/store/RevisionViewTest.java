package dev.bellwether.trend.revision.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.events.trend.Period;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.events.trend.TrendChange.Cause;

class RevisionViewTest {

    private MongoClient client;
    private RevisionView view;

    @BeforeEach
    void connect() {
        client = MongoClients.create(EmbeddedMongo.uri());
        view = new RevisionView(client.getDatabase("revision-view-" + System.nanoTime()));
    }

    @AfterEach
    void disconnect() {
        client.close();
    }

    @Test
    void changesAreReadNewestFirstAsTheyWereTold() {
        view.put(List.of(change("go", 1), change("go", 2), change("rust", 5)));

        assertThat(view.of("go")).containsExactly(change("go", 2), change("go", 1));
        assertThat(view.of("unknown")).isEmpty();
    }

    @Test
    void whatComesAgainIsNotAddedAgain() {
        view.put(List.of(change("go", 1), change("go", 2)));
        view.put(List.of(change("go", 1), change("go", 2), change("go", 3)));

        assertThat(view.of("go")).extracting(TrendChange::sequence).containsExactly(3L, 2L, 1L);
    }

    @Test
    void onlyTheNewestAreKept() {
        view.put(LongStream.rangeClosed(1, 510).mapToObj(sequence -> change("go", sequence)).toList());

        assertThat(view.of("go")).hasSize(500).extracting(TrendChange::sequence).startsWith(510L).endsWith(11L);
    }

    private static TrendChange change(String technology, long sequence) {
        return new TrendChange(technology, sequence, Instant.ofEpochMilli(sequence),
                List.of(new Cause("correction", "jobs.posts", Period.parse("2026-02"), 1.0, null, 1)), 0, List.of(), null);
    }
}
