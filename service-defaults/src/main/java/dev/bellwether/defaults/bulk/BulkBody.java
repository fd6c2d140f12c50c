package dev.bellwether.defaults.bulk;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import dev.bellwether.defaults.problem.InvalidInput;
import jakarta.servlet.http.HttpServletRequest;

/** Reads a body of many lines, one at a time, whatever its size. */
public final class BulkBody {

    private BulkBody() {}

    /**
     * Reads the body of a request, unpacking gzip.
     *
     * @throws InvalidInput if neither its type nor its encoding is known, or it breaks off
     */
    public static void read(HttpServletRequest request, Consumer<BulkLine> lines) throws IOException {
        var format = BulkFormat.of(request.getContentType());
        read(request.getInputStream(), request.getHeader("Content-Encoding"), format, lines);
    }

    static void read(InputStream body, String encoding, BulkFormat format, Consumer<BulkLine> lines) throws IOException {
        try {
            var plain = unpacked(body, encoding);
            switch (format) {
                case NDJSON -> NdjsonLines.read(plain, lines);
                case CSV -> CsvLines.read(plain, lines);
            }
        } catch (UncheckedIOException e) {
            throw brokenOff(e.getCause());
        } catch (IOException e) {
            throw brokenOff(e);
        }
    }

    private static InvalidInput brokenOff(IOException e) throws IOException {
        if (e instanceof ZipException || e instanceof EOFException) {
            return new InvalidInput("",
                    "The body breaks off or is not what Content-Encoding says; the lines before were taken: " + e.getMessage());
        }
        throw e;
    }

    private static InputStream unpacked(InputStream body, String encoding) throws IOException {
        return switch (encoding == null ? "identity" : encoding.strip().toLowerCase()) {
            case "identity" -> new BufferedInputStream(body, 1 << 16);
            case "gzip" -> new GZIPInputStream(body, 1 << 16);
            default -> throw new InvalidInput("/Content-Encoding", "must be gzip or absent");
        };
    }
}
