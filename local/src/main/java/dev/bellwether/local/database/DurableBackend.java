package dev.bellwether.local.database;

import java.util.Locale;
import java.util.Set;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import org.h2.mvstore.MVStore;

/**
 * The file-backed database as drivers and services need it. What is acknowledged is committed, so a killed process loses
 * nothing (a power failure may: a commit is not forced to the disk). {@code hello} is understood, as Boot's health check asks
 * it. A document returned by find-and-modify is the one that this call made, also when many call at once.
 */
final class DurableBackend extends H2Backend {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify", "create", "createindexes",
            "drop", "dropdatabase", "dropindexes", "renamecollection", "aggregate");

    private final Object oneAtATime = new Object();

    DurableBackend(MVStore store) {
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new DurableDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        var command = message.getDocument().keySet().iterator().next();
        var answer = switch (command) {
            case "hello" -> hello(message);
            case "findAndModify", "findandmodify" -> findAndModify(message);
            default -> super.handleMessage(message);
        };
        if (WRITES.contains(command.toLowerCase(Locale.ROOT))) {
            getMvStore().commit();
        }
        return answer;
    }

    private Document hello(MongoMessage message) {
        var older = new Document("isMaster", 1);
        message.getDocument().forEach((name, value) -> {
            if (!"hello".equals(name)) {
                older.append(name, value);
            }
        });
        var answer = super.handleMessage(new MongoMessage(message.getChannel(), message.getHeader(), older));
        return answer.append("isWritablePrimary", true).append("helloOk", true);
    }

    private Document findAndModify(MongoMessage message) {
        synchronized (oneAtATime) {
            return super.handleMessage(message).cloneDeeply();
        }
    }
}
