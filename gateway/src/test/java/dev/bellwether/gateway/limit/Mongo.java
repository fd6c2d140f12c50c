package dev.bellwether.gateway.limit;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.bson.Document;

/** A MongoDB in memory that can go away, reached over the real driver. */
final class Mongo implements AutoCloseable {

    private final MongoServer server = new MongoServer(new MemoryBackend());
    private final String uri = server.bindAndGetConnectionString() + "/gateway";
    private final MongoClient client = MongoClients.create(uri + "?serverSelectionTimeoutMS=200");

    String uri() {
        return uri;
    }

    MongoCollection<Document> buckets() {
        return client.getDatabase("gateway").getCollection("buckets");
    }

    void goesAway() {
        server.shutdownNow();
    }

    @Override
    public void close() {
        client.close();
        server.shutdownNow();
    }
}
