package dev.bellwether.catalog.technology.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.catalog.technology.Catalog;
import dev.bellwether.catalog.technology.Change;
import dev.bellwether.catalog.technology.Entry;
import dev.bellwether.catalog.technology.Outcome;
import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.EmbeddedMongo;
import org.bson.Document;
import org.threeten.extra.MutableClock;

/** The stores over an empty database, with a clock that can be put forward. */
abstract class StoreTest {

    final MongoDatabase database = EmbeddedMongo.database();
    final MutableClock clock = MutableClock.of(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC);
    final MongoTechnologies technologies = new MongoTechnologies(database, () -> {});
    final MongoNames names = new MongoNames(database, technologies, clock);
    final Catalog catalog = new Catalog(technologies, names, clock);

    Outcome put(Technology technology) {
        return catalog.write(technology.slug(), "ann", _ -> technology);
    }

    boolean save(Technology technology, String by) {
        var before = technologies.find(technology.slug());
        var after = new Entry(technology, before.version() + 1, clock.instant(), by);
        return technologies.save(before, after, Change.between(before.entry(), after));
    }

    Document document(String slug) {
        return database.getCollection(MongoTechnologies.COLLECTION).find(new Document("_id", slug)).first();
    }

    void passTime(Duration time) {
        clock.add(time);
    }

    /** Runs all at the same time. */
    static <T> List<T> atOnce(List<? extends Callable<T>> tasks) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(tasks.size())) {
            return threads.invokeAll(tasks).stream().map(Future::resultNow).toList();
        }
    }
}
