package dev.bellwether.defaults.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.ProblemAdvice;
import dev.bellwether.defaults.problem.Unavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.threeten.extra.MutableClock;

@SpringJUnitWebConfig(IdempotencyFilterTest.Web.class)
class IdempotencyFilterTest {

    @Configuration
    @EnableWebMvc
    @Import({Things.class, ProblemAdvice.class})
    static class Web {}

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private Things things;
    @Autowired
    @Qualifier("handlerExceptionResolver")
    private HandlerExceptionResolver problems;

    private final MongoDatabase database = EmbeddedMongo.database();
    private final MutableClock clock = MutableClock.of(Instant.parse("2026-02-28T12:00:00Z"), ZoneOffset.UTC);
    private OutcomeStore store;
    private MockMvc http;

    @BeforeEach
    void start() {
        store = new OutcomeStore(database, clock);
        http = MockMvcBuilders.webAppContextSetup(context)
                .addFilters(new IdempotencyFilter(store, new Attempts(store), problems)).build();
        things.made.set(0);
        things.meanwhile = null;
        things.back = false;
    }

    private MockHttpServletResponse send(MockHttpServletRequestBuilder request, String key, String body) throws Exception {
        return http.perform(request.contentType("text/plain").content(body).header("Idempotency-Key", key)).andReturn()
                .getResponse();
    }

    private MockHttpServletResponse make(String key, String body) throws Exception {
        return send(post("/api/things"), key, body);
    }

    @Test
    void aRepetitionIsAnsweredAsTheFirstWasAndChangesNothing() throws Exception {
        var first = make("k", "a");
        start();
        things.made.set(1);
        var again = make("k", "a");
        assertThat(things.made).hasValue(1);
        assertThat(again.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString()).isEqualTo("made a as 1");
        for (var header : new String[]{"ETag", "Location", "Content-Type"}) {
            assertThat(again.getHeader(header)).isEqualTo(first.getHeader(header)).isNotNull();
        }
        assertThat(first.getHeader("Idempotency-Replayed")).isNull();
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void anAnswerWithoutABodyIsRepeatedToo() throws Exception {
        send(post("/api/things/silent"), "k", "a");
        var again = send(post("/api/things/silent"), "k", "a");
        assertThat(again.getStatus()).isEqualTo(204);
        assertThat(again.getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void theKeyOfAnotherRequestIsRefused() throws Exception {
        make("k", "a");
        for (var other : new MockHttpServletResponse[]{make("k", "b"), send(post("/api/things?dryRun=true"), "k", "a"),
                send(post("/api/things").header("If-Match", "\"1\""), "k", "a")}) {
            assertThat(other.getStatus()).isEqualTo(422);
            assertThat(other.getContentType()).isEqualTo("application/problem+json");
        }
        assertThat(things.made).hasValue(1);
        assertThat(make("other", "b").getStatus()).isEqualTo(201);
    }

    @Test
    void whileTheFirstRunsItsRepetitionIsToldToWait() throws Exception {
        things.meanwhile = () -> {
            var again = make("k", "a");
            assertThat(again.getStatus()).isEqualTo(409);
            assertThat(again.getHeader("Retry-After")).isEqualTo("1");
        };
        assertThat(make("k", "a").getStatus()).isEqualTo(201);
        assertThat(things.made).hasValue(1);
    }

    @Test
    void aRefusedRequestMayBeMendedUnderItsKey() throws Exception {
        assertThat(make("k", "wrong").getStatus()).isEqualTo(400);
        var mended = make("k", "right");
        assertThat(mended.getStatus()).isEqualTo(201);
        assertThat(mended.getHeader("Idempotency-Recovered")).isNull();
    }

    @Test
    void afterAFailureItIsCarriedOutAgainAndMarked() throws Exception {
        assertThat(make("k", "away").getStatus()).isEqualTo(503);
        things.back = true;
        var again = make("k", "away");
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getHeader("Idempotency-Recovered")).isEqualTo("true");
        assertThat(make("k", "away").getHeader("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void afterACrashItIsCarriedOutAgainAndMarked() throws Exception {
        var crashed = new MockHttpServletRequest("POST", "/api/things");
        crashed.addHeader("Idempotency-Key", "k");
        store.begin(IdempotencyKey.scope(crashed).orElseThrow());
        clock.add(OutcomeStore.LEASE);
        var again = make("k", "a");
        assertThat(again.getStatus()).isEqualTo(201);
        assertThat(again.getHeader("Idempotency-Recovered")).isEqualTo("true");
    }

    @Test
    void anAnswerThatIsTooLongToBeStoredIsMadeAgain() throws Exception {
        var body = "x".repeat(IdempotencyFilter.LONGEST);
        assertThat(make("k", body).getStatus()).isEqualTo(201);
        var again = make("k", body);
        assertThat(again.getContentAsString()).endsWith("as 2");
        assertThat(again.getHeader("Idempotency-Recovered")).isEqualTo("true");
    }

    @Test
    void aKeyThatIsNoneIsPointedAt() throws Exception {
        var answer = make("a b", "a");
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("/Idempotency-Key");
        assertThat(things.made).hasValue(0);
    }

    @Test
    void withoutAKeyAndWithAnotherMethodNothingIsStored() throws Exception {
        http.perform(post("/api/things").content("a"));
        send(put("/api/things"), "k", "a");
        assertThat(database.getCollection("idempotency-keys").countDocuments()).isZero();
    }

    @FunctionalInterface
    interface Deed {
        void run() throws Exception;
    }

    @RestController
    static class Things {

        private final AtomicInteger made = new AtomicInteger();
        private volatile Deed meanwhile;
        private volatile boolean back;

        @PostMapping("/api/things")
        ResponseEntity<byte[]> make(@RequestBody byte[] body) throws Exception {
            var text = new String(body, UTF_8);
            if (text.equals("wrong")) {
                throw new InvalidInput("", "is wrong");
            }
            if (text.equals("away") && !back) {
                throw new Unavailable("away", Duration.ofSeconds(1), null);
            }
            if (meanwhile != null) {
                meanwhile.run();
            }
            var number = made.incrementAndGet();
            return ResponseEntity.created(URI.create("/api/things/" + number)).eTag("\"" + number + "\"")
                    .header("Content-Type", "text/plain;charset=UTF-8").body(("made " + text + " as " + number).getBytes(UTF_8));
        }

        @PostMapping("/api/things/silent")
        ResponseEntity<Void> silent() {
            return ResponseEntity.noContent().build();
        }

        @PutMapping("/api/things")
        String put(@RequestBody String body) {
            return body;
        }
    }
}
