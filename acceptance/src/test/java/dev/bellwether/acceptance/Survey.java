package dev.bellwether.acceptance;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An in-house source with one monthly signal, and a technology that nobody else observes. */
record Survey(Api api, String technology, String source) {

    /** The newest month that is closed. */
    static final YearMonth LAST = YearMonth.now(ZoneOffset.UTC).minusMonths(2);
    static final int MONTHS = 36;

    /** Begins it; its names are all made of the word. */
    static Survey begin(Api api, String word) {
        var survey = new Survey(api, word + "-technology", word + "-survey");
        api.post("/api/technologies", Api.JSON,
                "{\"slug\": \"%s\", \"name\": \"%1$s\", \"kind\": \"acceptance-kind\"}".formatted(survey.technology)).expect(201);
        api.put("/api/sources/" + survey.source, "{\"name\": \"In-house survey\"}").expect(201);
        api.put("/api/signals/" + survey.signal(), """
            {"source": "%s", "name": "Uses", "unit": "teams", "kind": "count", "cadence": "month", "closeAfterDays": 10,
             "momentum": true}""".formatted(survey.source)).expect(201);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> survey.state(LAST.minusMonths(MONTHS), 1));
        return survey;
    }

    String signal() {
        return source + ".uses";
    }

    /** One month; the value as JSON. */
    void state(YearMonth period, Object value) {
        api.post("/api/observations", Api.JSON, "{\"technology\": \"%s\", \"signal\": \"%s\", \"period\": \"%s\", \"value\": %s}"
                .formatted(technology, signal(), period, value)).expect(202);
    }

    /** The last three years, and waits until they are a trend; month 0 is the oldest. */
    void state(IntToDoubleFunction count) {
        var lines = IntStream.range(0, MONTHS).mapToObj(month -> "%s,%s,%s,%d".formatted(technology, signal(),
                LAST.minusMonths(MONTHS - 1L - month), Math.round(count.applyAsDouble(month)))).collect(Collectors.joining("\n"));
        api.post("/api/observations", Api.CSV, "technology,signal,period,value\n" + lines).expect(200);
        await().atMost(Duration.ofSeconds(30)).until(() -> api.get("/api/trends/" + technology)
                .at("/sources/0/through").asString().equals(LAST.toString()));
    }
}
