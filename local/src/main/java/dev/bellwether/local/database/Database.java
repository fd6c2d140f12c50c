package dev.bellwether.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import de.bwaldvogel.mongo.MongoServer;
import dev.bellwether.local.child.ParentWatch;
import org.h2.mvstore.MVStore;

/** The embedded database: speaks MongoDB's protocol, keeps everything in one file. */
public final class Database {

    private static final int CACHE_MB = 32;

    private Database() {}

    /** Arguments: the port, the file, and the address to listen on unless it is the loopback address. */
    public static void main(String[] arguments) throws IOException {
        ParentWatch.start();
        var file = Path.of(arguments[1]);
        Files.createDirectories(file.getParent());
        var store = new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MB).open();
        // Old versions of a page serve nobody here; keeping them for the usual 45 s triples the file.
        store.setRetentionTime(0);
        var server = new MongoServer(new DurableBackend(store));
        Runtime.getRuntime().addShutdownHook(new Thread(server::shutdownNow));
        server.bind(arguments.length > 2 ? arguments[2] : "127.0.0.1", Integer.parseInt(arguments[0]));
    }
}
