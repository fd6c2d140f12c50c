package dev.bellwether.catalog.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

import dev.bellwether.catalog.CatalogTest;
import dev.bellwether.catalog.Samples;
import dev.bellwether.catalog.browse.Filter;
import dev.bellwether.catalog.browse.Listing;
import dev.bellwether.catalog.technology.Entry;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

@Import(BrokenExportTest.Failing.class)
class BrokenExportTest extends CatalogTest {

    private static int sent;

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "text/csv"})
    void whatBreaksOffOnTheWayDoesNotLookWhole(String type) {
        sent = 10_000;
        assertThatThrownBy(() -> export(type)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/x-ndjson", "text/csv"})
    void whatFailsBeforeAnythingIsSentIsAProblem(String type) throws Exception {
        sent = 1;
        var answer = export(type);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).startsWith("{").contains("\"status\":500");
    }

    private HttpResponse<String> export(String type) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(URI.create(address() + "/api/technologies")).header("Accept", type).build(),
                    BodyHandlers.ofString());
        }
    }

    /** A store that fails after some technologies. */
    @TestConfiguration
    static class Failing {

        @Bean
        @Primary
        Listing failingListing() {
            return new Listing() {

                @Override
                public List<Entry> page(Filter filter, String after, int limit) {
                    return List.of();
                }

                @Override
                public void each(Filter filter, Consumer<Entry> reader) {
                    for (var i = 0; i < sent; i++) {
                        reader.accept(new Entry(Samples.technology("hello"), 1, Instant.EPOCH, "ann"));
                    }
                    throw new IllegalStateException("The store is gone");
                }
            };
        }
    }
}
