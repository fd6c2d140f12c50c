package dev.bellwether.defaults.problem;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;
import com.mongodb.connection.ClusterId;
import com.mongodb.connection.ServerId;
import org.bson.BsonDocument;
import dev.bellwether.defaults.web.BodyLimit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ProblemAdviceTest {

    private final MockMvc http = MockMvcBuilders.standaloneSetup(new Things())
            .setControllerAdvice(new ProblemAdvice(), new BodyLimit())
            .setMessageConverters(new JacksonJsonHttpMessageConverter(
                    JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                            .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class).build()))
            .build();

    @ParameterizedTest
    @CsvSource({"invalid,400", "missing,404", "conflict,409", "required,428", "stale,412", "large,413", "away,503",
            "database,503", "cleared,503", "fail-over,503", "broken,500"})
    void everyFailureIsAProblemWithItsStatus(String failure, int status) throws Exception {
        http.perform(get("/things/" + failure)).andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status));
    }

    @Test
    void unavailableSaysWhenToTryAgain() throws Exception {
        http.perform(get("/things/away")).andExpect(header().string("Retry-After", "7"));
    }

    @Test
    void aConflictPointsAtTheValueThatMakesIt() throws Exception {
        http.perform(get("/things/taken")).andExpect(status().isConflict())
                .andExpect(jsonPath("$.errors[0].pointer").value("/name"))
                .andExpect(jsonPath("$.errors[0].detail").value("is taken"));
    }

    @Test
    void anUnexpectedFailureDoesNotShowItsInside() throws Exception {
        http.perform(get("/things/broken")).andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void aFieldOfTheWrongTypeIsPointedAt() throws Exception {
        send("{\"parts\":[{\"made\":\"2026-01-01\"},{\"made\":\"soon\"}]}")
                .andExpect(jsonPath("$.errors[0].pointer").value("/parts/1/made"));
    }

    @Test
    void aFaultDoesNotTellWhereItsTypeLives() throws Exception {
        send("{\"parts\":[{\"made\":true}]}").andExpect(jsonPath("$.errors[0].detail").value(not(containsString("java."))));
    }

    @Test
    void anUnknownFieldIsPointedAt() throws Exception {
        send("{\"parts\":[],\"prats\":[]}").andExpect(jsonPath("$.errors[0].pointer").value("/prats"));
    }

    @Test
    void brokenJsonIsLocatedByLineAndColumn() throws Exception {
        send("{\n \"parts\": ]}").andExpect(jsonPath("$.errors[0].detail").value(containsString("line 2, column")));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhileItIsRead() throws Exception {
        http.perform(post("/things").contentType(MediaType.APPLICATION_JSON)
                .content("{\"x\":\"" + "x".repeat(BodyLimit.LONGEST) + "\"}"))
                .andExpect(status().is(413));
    }

    private org.springframework.test.web.servlet.ResultActions send(String body) throws Exception {
        return http.perform(post("/things").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isBadRequest());
    }

    record Part(LocalDate made) {}

    record Thing(List<Part> parts) {}

    @RestController
    static class Things {

        @GetMapping("/things/{failure}")
        String fail(@PathVariable String failure) {
            throw switch (failure) {
                case "invalid" -> new InvalidInput("/a", "is wrong");
                case "missing" -> new NotFound("no such thing");
                case "conflict" -> new Conflict("taken");
                case "taken" -> new Conflict("/name", "is taken");
                case "required" -> new PreconditionRequired("send If-Match");
                case "stale" -> new PreconditionFailed("changed");
                case "large" -> new PayloadTooLarge("too large");
                case "database" -> new MongoTimeoutException("no server");
                case "cleared" ->
                    new MongoConnectionPoolClearedException(new ServerId(new ClusterId(), new ServerAddress()), null);
                case "fail-over" -> new MongoNotPrimaryException(new BsonDocument(), new ServerAddress());
                case "away" -> new Unavailable("broker away", Duration.ofSeconds(7), null);
                default -> new IllegalStateException("secret");
            };
        }

        @PostMapping("/things")
        Thing take(@RequestBody Thing thing) {
            return thing;
        }
    }
}
