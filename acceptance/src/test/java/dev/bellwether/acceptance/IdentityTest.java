package dev.bellwether.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.bellwether.local.client.Credentials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(RunningSystem.class)
class IdentityTest {

    private static final String[] SCOPES = {"catalog:write", "observations:write", "scoring:write", "radar:decide", "admin"};
    private static final String TECHNOLOGY = "{\"slug\": \"%s\", \"name\": \"%1$s\", \"kind\": \"identity-kind\"}";
    private static final String RADAR = """
        {"id": "%s", "title": "Identity",
         "quadrants": [{"name": "Languages & Frameworks"}, {"name": "Platforms"}, {"name": "Tools"}, {"name": "Techniques"}],
         "rings": [{"name": "Adopt"}, {"name": "Trial"}, {"name": "Assess"}, {"name": "Hold"}]}""";

    private final Api operator = RunningSystem.api();
    private final Api nobody = operator.as(Credentials.NONE);

    /** Something that needs a scope, and how it is answered when it is allowed. */
    enum Deed {

        CHANGE_THE_CATALOG("catalog:write", 201,
                api -> api.post("/api/technologies", Api.JSON, TECHNOLOGY.formatted("identity-made"))), NAME_A_SOURCE(
                        "observations:write", 201,
                        api -> api.put("/api/sources/identity-survey", "{\"name\": \"Identity\"}")), DEFINE_A_RADAR(
                                "scoring:write", 201,
                                api -> api.post("/api/radars", Api.JSON, RADAR
                                        .formatted("identity-defined"))), PLACE_A_TECHNOLOGY("radar:decide", 201, api -> api.post(
                                                "/api/radars/identity/entries", Api.JSON,
                                                """
                                                    {"name": "Fastify", "quadrant": "tools", "ring": "trial", "reason": "Tried"}""")), READ_DEAD_LETTERS(
                                                        "admin", 200, api -> api.get("/api/dead-letters/trend-service"));

        private final String scope;
        private final int success;
        private final Function<Api, Answer> ask;

        Deed(String scope, int success, Function<Api, Answer> ask) {
            this.scope = scope;
            this.success = success;
            this.ask = ask;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyScopeIsNeededAndEnoughForWhatItIsFor(Deed deed) {
        var challenged = deed.ask.apply(nobody).expectProblem(401);
        assertThat(challenged.header("WWW-Authenticate")).isEqualTo("Bearer scope=\"%s\"".formatted(deed.scope));

        var others = Arrays.stream(SCOPES).filter(scope -> !scope.equals(deed.scope)).toArray(String[]::new);
        var forbidden = deed.ask.apply(operator.as(RunningSystem.client("operator", others))).expectProblem(403);
        assertThat(forbidden.header("WWW-Authenticate")).contains("insufficient_scope", deed.scope);

        if (deed == Deed.PLACE_A_TECHNOLOGY) {
            operator.post("/api/radars", Api.JSON, RADAR.formatted("identity")).expect(201);
        }
        deed.ask.apply(operator.as(RunningSystem.client("operator", deed.scope))).expect(deed.success);
    }

    @ParameterizedTest
    @MethodSource
    void aTokenThatDoesNotCountIsRefused(String what, String token) {
        var api = operator.as(() -> Optional.of(token));
        var refused = api.post("/api/technologies", Api.JSON, TECHNOLOGY.formatted("identity-refused")).expectProblem(401);
        assertThat(refused.header("WWW-Authenticate")).as(what).startsWith("Bearer error=\"invalid_token\"");
        api.get("/api/technologies/kafka").expectProblem(401);
        nobody.get("/api/technologies/identity-refused").expectProblem(404);
    }

    static Stream<Object[]> aTokenThatDoesNotCountIsRefused() throws Exception {
        var forger = Forger.of(RunningSystem.keys(), RunningSystem.client("operator"));
        return Stream.of(new Object[]{"expired", forger.expired()}, new Object[]{"not yet valid", forger.early()},
                new Object[]{"of another issuer", forger.ofAnotherIssuer()}, new Object[]{"for another API", forger.forAnother()},
                new Object[]{"signed by another key", forger.wronglySigned()}, new Object[]{"not signed", forger.unsigned()},
                new Object[]{"signed by the public key as a secret", forger.confused()},
                new Object[]{"with a scope written in afterwards", forger.altered()}, new Object[]{"no token at all", "hello"});
    }

    @Test
    void theForgersTokenWouldCountIfNothingWereWrongWithIt() throws Exception {
        var token = Forger.of(RunningSystem.keys(), RunningSystem.client("operator")).sound();
        operator.as(() -> Optional.of(token)).get("/api/dead-letters/trend-service").expect(200);
    }

    @Test
    void aClientMayOnlyDoWhatItIsFor() {
        var collector = operator.as(RunningSystem.client("collector"));
        collector.put("/api/sources/identity-collected", "{\"name\": \"Collected\"}").expect(201);
        collector.post("/api/technologies", Api.JSON, TECHNOLOGY.formatted("identity-collected")).expectProblem(403);
    }

    @Test
    void whoChangedSomethingIsWhomTheTokenNamesWhateverTheRequestSays() {
        operator.post("/api/technologies", Api.JSON, TECHNOLOGY.formatted("identity-actor"), "Bellwether-Actor", "ada")
                .expect(201);
        assertThat(nobody.get("/api/technologies/identity-actor/history").expect(200).at("/items/0/by").asString())
                .isEqualTo("operator");
    }

    @Test
    void whatOnlyComputesNeedsNoToken() {
        nobody.get("/api/trends?limit=1").expect(200);
        nobody.post("/api/weights/points", Api.JSON, "{\"points\": {\"cost\": 3, \"performance\": 1}}").expect(200);
    }

    @Test
    void readingIsClosedByOneSettingAtTheGatewayAndAtEachServiceByItself() {
        for (var service : new String[]{"gateway", "scoring"}) {
            RunningSystem.whileSet(service, "bellwether.security.reading", "authenticated", () -> {
                assertThat(nobody.get("/api/profiles").expectProblem(401).header("WWW-Authenticate")).isEqualTo("Bearer");
                operator.as(RunningSystem.client("collector")).get("/api/profiles").expect(200);
            });
        }
        nobody.get("/api/profiles").expect(200);
    }
}
