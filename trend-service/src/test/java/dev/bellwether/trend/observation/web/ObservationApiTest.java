package dev.bellwether.trend.observation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.parseMediaType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;

import dev.bellwether.defaults.EmbeddedBroker;
import dev.bellwether.defaults.EventContract;
import dev.bellwether.defaults.Received;
import dev.bellwether.defaults.bulk.BulkReport;
import dev.bellwether.defaults.bulk.BulkReport.Reject;
import dev.bellwether.events.Topics;
import dev.bellwether.events.trend.ObservationRecorded;
import dev.bellwether.trend.name.Names;
import dev.bellwether.trend.testing.Examples;
import dev.bellwether.trend.testing.Problem;
import dev.bellwether.trend.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.client.RestTestClient.ResponseSpec;

class ObservationApiTest extends ServiceTest {

    @Autowired
    private Names names;

    @BeforeEach
    void signals() {
        api.put().uri("/api/sources/obs").contentType(APPLICATION_JSON).body("{\"name\":\"Obs\"}").exchange();
        for (var kind : List.of("count", "share")) {
            api.put().uri("/api/signals/obs." + kind).contentType(APPLICATION_JSON).body("""
                {"source":"obs","name":"O","unit":"posts","kind":"%s","cadence":"month"}""".formatted(kind)).exchange();
        }
        names.put(Examples.technology("obs-tech", 1, "Observed Technology"));
    }

    @Test
    void anObservationIsAnsweredInItsStoredFormOnceTheBrokerHasIt() {
        post("{\"technology\":\"observed technology\",\"signal\":\"obs.count\",\"period\":\"2024-02-29\",\"value\":7,\"evidence\":\"one\"}")
                .expectStatus().isAccepted().expectBody().jsonPath("$.technology").isEqualTo("obs-tech").jsonPath("$.period")
                .isEqualTo("2024-02").jsonPath("$.recordedBy").isEqualTo("tester").jsonPath("$.recordedAt").exists();

        // Without waiting: the answer says that it is there.
        assertThat(logged("one")).singleElement().satisfies(EventContract::verify).satisfies(
                record -> assertThat(record.key()).isEqualTo("obs-tech")).satisfies(
                        record -> assertThat(record.value().value()).isEqualTo(7.0));
    }

    @Test
    void theSameStatedAgainHasTheSameEventId() {
        var body = "{\"technology\":\"*\",\"signal\":\"obs.count\",\"period\":\"2024-01\",\"value\":700,\"evidence\":\"twice\"}";
        post(body).expectStatus().isAccepted();
        post(body).expectStatus().isAccepted();

        assertThat(logged("twice")).extracting(record -> record.header("ce_id")).hasSize(2).containsOnly(
                logged("twice").getFirst().header("ce_id"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "technology":"nobody","signal":"obs.count","period":"2024-01","value":1     | /technology
        "technology":"obs-tech","signal":"obs.none","period":"2024-01","value":1    | /signal
        "technology":"obs-tech","signal":"obs.count","period":"2024-1","value":1    | /period
        "technology":"obs-tech","signal":"obs.count","period":"2024-W03","value":1  | /period
        "technology":"obs-tech","signal":"obs.count","period":"2999-01","value":1   | /period
        "technology":"obs-tech","signal":"obs.count","period":"2024-01","value":-1  | /value
        "technology":"obs-tech","signal":"obs.share","period":"2024-01","value":1.5 | /value
        "technology":"obs-tech","signal":"obs.count","period":"2024-01","value":"1" | /value
        "technology":"obs-tech","signal":"obs.count","period":"2024-01","value":NaN | ``
        "technology":"obs-tech","signal":"obs.count","period":"2024-01","value":1e16 | /value
        "technology":"obs-tech","signal":"obs.count","period":"2024-01"             | /value
        "technology":"obs-tech","signal":"obs.count","period":"2024-01","velue":1   | /velue,/value
        "signal":"obs.count","period":"2024-01","value":1                           | /technology
        "technology":"?","signal":"?","period":"?","value":1                        | /technology,/signal,/period
        """)
    void badInputIsNamedWithItsPlace(String fields, String pointers) {
        Problem.invalid(post("{" + fields + ",\"evidence\":\"bad\"}"), pointers.split(",", -1));
    }

    @Test
    void nothingOfBadInputIsKept() {
        post("{\"technology\":\"nobody\",\"signal\":\"obs.count\",\"period\":\"2024-01\",\"evidence\":\"bad\"}").expectStatus()
                .isBadRequest();
        post("{\"technology\":\"*\",\"signal\":\"obs.share\",\"period\":\"2024-01\",\"value\":2,\"evidence\":\"bad\"}")
                .expectStatus()
                .isBadRequest();

        assertThat(logged("bad")).isEmpty();
    }

    @Test
    void csvIsTakenLineByLineWithEveryRefusalReported() {
        var report = bulk("text/csv", """
            technology,signal,period,value,evidence
            Observed Technology,obs.count,2024-01,5,csv
            obs-tech,obs.count,2024-02,,csv
            obs-tec,obs.count,2024-03,5,csv
            obs-tech,obs.count,2024-04,five,csv
            obs-tech,obs.count,2024-05
            "obs-tech",obs.count,2024-06-30,6,csv
            """.getBytes(UTF_8), null);

        assertThat(report).returns(6, BulkReport::received).returns(3, BulkReport::accepted).returns(3, BulkReport::rejected);
        assertThat(report.rejects()).extracting(Reject::line).containsExactly(4, 5, 6);
        assertThat(report.rejects()).extracting(Reject::pointer).containsExactly("/technology", "/value", "");
        assertThat(report.rejects().getFirst().detail()).contains("'obs-tec'");
        assertThat(logged("csv")).extracting(record -> record.value().period() + "=" + record.value().value())
                .containsExactly("2024-01=5.0", "2024-02=null", "2024-06=6.0");
    }

    @Test
    void twentyThousandLinesAreInTheLogWhenTheReportComes() throws IOException {
        var body = IntStream.range(0, 20_000)
                .mapToObj(
                        line -> "{\"technology\":\"obs-tech\",\"signal\":\"obs.count\",\"period\":\"%d-%02d\",\"value\":%d,\"evidence\":\"many\"}"
                                .formatted(2000 + line / 12 % 25, line % 12 + 1, line))
                .collect(Collectors.joining("\n"));

        assertThat(bulk("application/x-ndjson", gzip(body), "gzip"))
                .isEqualTo(new BulkReport(20_000, 20_000, 0, 0, List.of(), 0));
        assertThat(logged("many")).hasSize(20_000).last().returns(19_999.0, record -> record.value().value());
    }

    @Test
    void aBodyThatIsNotWhatItSaysIsRefused() {
        Problem.invalid(send("text/csv", "technology".getBytes(UTF_8), "br"), "/Content-Encoding");
        Problem.of(send("application/xml", "<x/>".getBytes(UTF_8), null), 415);
        Problem.invalid(post("[]"), "");
    }

    @Test
    void aNewAliasIsUnderstoodSoonAfter() {
        publish(Topics.TECHNOLOGIES, "obs-new", Examples.technology("obs-new", 1, "Obs New", "Brand-New Alias"));

        await().untilAsserted(
                () -> post("{\"technology\":\"brandnew alias\",\"signal\":\"obs.count\",\"period\":\"2024-01\",\"value\":1}")
                        .expectStatus().isAccepted().expectBody().jsonPath("$.technology").isEqualTo("obs-new"));
    }

    private static List<Received<ObservationRecorded>> logged(String evidence) {
        return EmbeddedBroker.read(Topics.OBSERVATIONS).stream().filter(record -> evidence.equals(record.value().evidence()))
                .toList();
    }

    private ResponseSpec post(String body) {
        return api.post().uri("/api/observations").contentType(APPLICATION_JSON).body(body).exchange();
    }

    private ResponseSpec send(String type, byte[] body, String encoding) {
        var request = api.post().uri("/api/observations").contentType(parseMediaType(type));
        return (encoding == null ? request : request.header("Content-Encoding", encoding)).body(body).exchange();
    }

    private BulkReport bulk(String type, byte[] body, String encoding) {
        return send(type, body, encoding).expectStatus().isOk().expectBody(BulkReport.class).returnResult().getResponseBody();
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
