package dev.bellwether.local.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/**
 * A Boot application, unpacked from its jar: it starts a quarter faster than from nested jars, and another class can run it.
 *
 * @param jar  the application's own classes; its manifest names the libraries
 * @param main its main class
 */
record Application(Path jar, String main) {

    /** Unpacks it beside its jar, once for each build. */
    static Application of(Path packed) throws IOException, InterruptedException {
        var unpacked = packed.resolveSibling("unpacked").resolve(build(packed));
        if (!Files.exists(unpacked)) {
            Directories.delete(unpacked.getParent());
            unpack(packed, unpacked);
        }
        var jar = unpacked.resolve(packed.getFileName());
        try (var file = new JarFile(jar.toFile())) {
            return new Application(jar, file.getManifest().getMainAttributes().getValue("Main-Class"));
        }
    }

    /** Differs between builds that differ; the time stamp of a reproducible jar does not. */
    static String build(Path packed) throws IOException {
        var sum = new CRC32();
        try (var file = new JarFile(packed.toFile())) {
            file.stream().forEach(entry -> sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8)));
        }
        return Long.toHexString(sum.getValue());
    }

    private static void unpack(Path packed, Path unpacked) throws IOException, InterruptedException {
        var half = packed.resolveSibling("unpacking-" + ProcessHandle.current().pid());
        var result = new ProcessBuilder(Jvm.java(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djarmode=tools", "-jar",
                packed.toString(), "extract", "--destination", half.toString()).inheritIO().start().waitFor();
        if (result != 0) {
            throw new IOException("cannot unpack " + packed);
        }
        Files.createDirectories(unpacked.getParent());
        Files.move(half, unpacked);
    }
}
