package dev.bellwether.defaults.bulk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.PayloadTooLarge;
import org.junit.jupiter.api.Test;

class BulkBodyTest {

    @Test
    void blankLinesAreCountedButPassedOver() throws IOException {
        assertThat(read(BulkFormat.NDJSON, "{\"a\":1}\n\n{\"a\":2}")).extracting(BulkLine::line).containsExactly(1, 3);
    }

    @Test
    void aLineThatIsNotJsonSaysWhereAndTheNextIsRead() throws IOException {
        var lines = read(BulkFormat.NDJSON, "{\"a\":\n[1]\n{\"a\":2}\n");
        assertThat(lines.get(0)).isInstanceOfSatisfying(BulkLine.Unreadable.class,
                line -> assertThat(line.fault().detail()).contains("column"));
        assertThat(lines.get(1)).isInstanceOfSatisfying(BulkLine.Unreadable.class,
                line -> assertThat(line.fault().detail()).isEqualTo("Not a JSON object"));
        assertThat(lines.get(2)).isInstanceOf(BulkLine.Readable.class);
    }

    @Test
    void aFieldThatIsGivenTwiceIsNotLostInSilence() throws IOException {
        assertThat(read(BulkFormat.NDJSON, "{\"a\":1,\"a\":2}")).singleElement().isInstanceOf(BulkLine.Unreadable.class);
    }

    @Test
    void aCsvFieldMayHoldCommasQuotesAndLineEndsAndEmptyIsNull() throws IOException {
        var lines = read(BulkFormat.CSV, "\uFEFFname,summary\n\"a,\"\"b\"\"\",\"two\nlines\"\nc,\n");
        assertThat(lines).extracting(BulkLine::line).containsExactly(2, 4);
        assertThat(fields(lines.get(0), "name")).isEqualTo("a,\"b\"");
        assertThat(fields(lines.get(0), "summary")).isEqualTo("two\nlines");
        assertThat(((BulkLine.Readable) lines.get(1)).fields().get("summary").isNull()).isTrue();
    }

    @Test
    void aCsvLineWithTooManyFieldsIsRejectedAlone() throws IOException {
        assertThat(read(BulkFormat.CSV, "a,b\n1,2,3\n4,5\n")).extracting(line -> line.getClass().getSimpleName())
                .containsExactly("Unreadable", "Readable");
    }

    @Test
    void aCsvHeaderThatNamesAColumnTwiceIsRefused() {
        assertThatThrownBy(() -> read(BulkFormat.CSV, "a,a\n1,2\n")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write("a\n1\n".getBytes(UTF_8));
        }
        var lines = new ArrayList<BulkLine>();
        BulkBody.read(new ByteArrayInputStream(packed.toByteArray()), "gzip", BulkFormat.CSV, lines::add);
        assertThat(fields(lines.getFirst(), "a")).isEqualTo("1");
    }

    @Test
    void aBodyThatIsNotGzipAlthoughItSaysSoIsRefused() {
        assertThatThrownBy(
                () -> BulkBody.read(new ByteArrayInputStream("a\n1\n".getBytes(UTF_8)), "gzip", BulkFormat.CSV, _ -> {}))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void anEndlessLineEndsTheReadingBeforeItFillsTheMemory() {
        var endless = "x".repeat(NdjsonLines.LONGEST + 1);
        assertThatThrownBy(() -> read(BulkFormat.NDJSON, endless)).isInstanceOf(PayloadTooLarge.class);
    }

    private static List<BulkLine> read(BulkFormat format, String body) throws IOException {
        var lines = new ArrayList<BulkLine>();
        BulkBody.read(new ByteArrayInputStream(body.getBytes(UTF_8)), null, format, lines::add);
        return lines;
    }

    private static String fields(BulkLine line, String name) {
        return ((BulkLine.Readable) line).fields().get(name).asString();
    }
}
