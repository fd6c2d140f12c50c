package dev.bellwether.local.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.MongoException;
import com.mongodb.MongoNamespace;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.Updates;
import dev.bellwether.local.ChildJvm;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableBackendTest {

    @TempDir
    private Path directory;

    @Test
    void whatWasAcknowledgedSurvivesAKill() throws Exception {
        var acknowledged = new AtomicInteger();
        try (var database = start()) {
            var writer = Thread.ofPlatform().start(() -> writeUntilItBreaks(database, acknowledged));
            await().until(() -> acknowledged.get() > 300);
            database.jvm().kill();
            writer.join();
        }

        try (var database = start()) {
            assertThat(database.numbers().countDocuments()).isBetween((long) acknowledged.get(), acknowledged.get() + 1L);
            assertThat(database.numbers().find(Filters.eq("_id", acknowledged.get())).first()).isNotNull();
        }
    }

    @Test
    void aRenamedCollectionTakesWhatItHoldsWithItAgainAndAgain() throws Exception {
        for (int n = 1; n <= 2; n++) {
            try (var database = start()) {
                database.numbers().insertOne(new Document("_id", n));
                database.numbers().createIndex(Indexes.ascending("n"), new IndexOptions().unique(true).sparse(true));
                database.numbers().renameCollection(new MongoNamespace("test", "aside"));
                database.numbers().insertOne(new Document("_id", n).append("n", 1));
                database.jvm().kill();
            }
            try (var database = start()) {
                assertThat(database.of("aside").find()).containsExactly(new Document("_id", n));
                assertThat(database.of("aside").find(Filters.eq("_id", n)).first()).isNotNull();
                assertThat(database.numbers().find(Filters.eq("_id", n))).containsExactly(new Document("_id", n).append("n", 1));
                database.of("aside").drop();
                assertThat(database.numbers().countDocuments()).isOne();
                database.numbers().drop();
            }
        }
    }

    @Test
    void aConditionBesidesTheIdIsHeldAgainstThatDocument() throws Exception {
        try (var database = start()) {
            var versions = database.of("versions");
            versions.insertMany(List.of(new Document("_id", "a").append("v", 1), new Document("_id", "b").append("v", 5)));

            for (var id : List.of("a", "b", "c")) {
                versions.updateOne(Filters.and(Filters.eq(id), Filters.lt("v", 3)), Updates.set("seen", true));
            }

            assertThat(versions.find(Filters.eq("seen", true))).extracting(found -> found.get("_id")).containsExactly("a");
            assertThat(versions.find(new Document("_id", "b").append("v", 1))).isEmpty();
            assertThat(versions.find(new Document("_id", "b").append("v", 5))).hasSize(1);
            assertThat(versions.deleteMany(Filters.and(Filters.gt("v", 0), Filters.eq("b"))).getDeletedCount()).isOne();
        }
    }

    @Test
    void helloIsUnderstood() throws Exception {
        try (var database = start()) {
            var answer = database.client().getDatabase("test").runCommand(new Document("hello", 1));

            assertThat(answer.getBoolean("isWritablePrimary")).isTrue();
        }
    }

    @Test
    void everyCallerOfFindAndModifyGetsTheDocumentItMade() throws Exception {
        var seen = ConcurrentHashMap.<Integer>newKeySet();
        try (var database = start()) {
            var counter = database.client().getDatabase("test").getCollection("counter");
            counter.insertOne(new Document("_id", "c").append("n", 0));
            var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
            try (var callers = Executors.newFixedThreadPool(8)) {
                for (var i = 0; i < 1000; i++) {
                    callers.execute(() -> seen
                            .add(counter.findOneAndUpdate(Filters.eq("_id", "c"), Updates.inc("n", 1), after).getInteger("n")));
                }
            }
        }

        assertThat(seen).hasSize(1000).contains(1, 1000);
    }

    private static void writeUntilItBreaks(RunningDatabase database, AtomicInteger acknowledged) {
        try {
            while (true) {
                database.numbers().insertOne(new Document("_id", acknowledged.get() + 1));
                acknowledged.incrementAndGet();
            }
        } catch (MongoException killed) {
            assertThat(acknowledged).hasPositiveValue();
        }
    }

    private RunningDatabase start() throws Exception {
        var port = ChildJvm.freePort();
        var jvm = ChildJvm.of(Database.class, port, directory.resolve("data").resolve("test.mv")).awaitPort(port);
        return new RunningDatabase(jvm, MongoClients.create("mongodb://127.0.0.1:" + port));
    }

    private record RunningDatabase(ChildJvm jvm, MongoClient client) implements AutoCloseable {

        MongoCollection<Document> numbers() {
            return of("numbers");
        }

        MongoCollection<Document> of(String collection) {
            return client.getDatabase("test").getCollection(collection);
        }

        @Override
        public void close() {
            client.close();
            jvm.close();
        }
    }
}
