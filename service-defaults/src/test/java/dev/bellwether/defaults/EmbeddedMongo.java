package dev.bellwether.defaults;

import java.util.UUID;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;

/** An in-memory MongoDB, one a JVM, reached over the real driver. It ignores secondary indexes and has no transactions. */
public final class EmbeddedMongo {

    private static final MongoServer SERVER = new MongoServer(new MemoryBackend());
    private static final String ADDRESS = SERVER.bindAndGetConnectionString();
    private static final MongoClient CLIENT = MongoClients.create(ADDRESS);

    private EmbeddedMongo() {}

    /** What {@code spring.mongodb.uri} takes, for a database of its own. */
    public static String uri() {
        return ADDRESS + "/test-" + UUID.randomUUID();
    }

    /** An empty database. */
    public static MongoDatabase database() {
        return CLIENT.getDatabase("test-" + UUID.randomUUID());
    }

    /** The database behind a {@link #uri()}. */
    public static MongoDatabase database(String uri) {
        return CLIENT.getDatabase(uri.substring(uri.lastIndexOf('/') + 1));
    }
}
