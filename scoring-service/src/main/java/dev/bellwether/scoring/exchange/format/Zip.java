package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import dev.bellwether.defaults.problem.InvalidInput;

/** Text files in a ZIP, in their order. */
final class Zip {

    private static final int MOST_FILES = 10_000;
    private static final long LONGEST = 32L << 20;
    /** The same radar makes the same file. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    static byte[] pack(Map<String, String> files) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** @throws InvalidInput if it is none, or unpacks to more than 32 MiB or 10,000 files */
    static Map<String, String> unpack(byte[] packed) {
        var files = new LinkedHashMap<String, String>();
        var room = LONGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var content = zip.readNBytes((int) room + 1);
                room -= content.length;
                if (room < 0 || files.size() >= MOST_FILES) {
                    throw new InvalidInput("", "The ZIP holds more than 32 MiB or 10,000 files");
                }
                if (!entry.isDirectory()) {
                    files.put(entry.getName(), new String(content, UTF_8));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidInput("", "Not a ZIP: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw new InvalidInput("", "Not a ZIP with files in it");
        }
        return files;
    }
}
