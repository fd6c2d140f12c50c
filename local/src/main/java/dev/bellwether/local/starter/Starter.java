package dev.bellwether.local.starter;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import dev.bellwether.local.client.BulkFile;
import dev.bellwether.local.client.Collection;

/** The data that ships with the product, in the order in which it is loaded. */
public final class Starter implements AutoCloseable {

    private final FileSystem jar;
    private final List<BulkFile> files;

    private Starter(FileSystem jar, Path directory) throws IOException {
        this.jar = jar;
        this.files = list(directory);
    }

    /** Opens it, from the jar or from the build's directory. */
    public static Starter open() throws IOException {
        var found = Starter.class.getResource("/starter/technologies.ndjson");
        if (found.openConnection() instanceof JarURLConnection packed) {
            var jar = FileSystems.newFileSystem(path(packed.getJarFileURL()));
            return new Starter(jar, jar.getPath("/starter"));
        }
        return new Starter(null, path(found).getParent());
    }

    /** The files: technologies, sources, signals, then the observations of each source. */
    public List<BulkFile> files() {
        return files;
    }

    /** Changes whenever the data does. */
    public String fingerprint() throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files) {
                digest.update(Files.readAllBytes(file.path()));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<BulkFile> list(Path directory) throws IOException {
        var files = new ArrayList<BulkFile>();
        for (var collection : List.of(Collection.TECHNOLOGIES, Collection.SOURCES, Collection.SIGNALS)) {
            files.add(new BulkFile(directory.resolve(collection.key() + ".ndjson"), collection));
        }
        try (var observations = Files.list(directory.resolve(Collection.OBSERVATIONS.key()))) {
            observations.sorted().forEach(file -> files.add(new BulkFile(file, Collection.OBSERVATIONS)));
        }
        return List.copyOf(files);
    }

    private static Path path(URL file) throws IOException {
        try {
            return Path.of(file.toURI());
        } catch (URISyntaxException malformed) {
            throw new IOException(malformed);
        }
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
