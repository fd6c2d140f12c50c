package dev.bellwether.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

class RulesTest {

    @ParameterizedTest
    @CsvSource({"POST,/api/technologies,catalog:write", "PATCH,/api/technologies/go,catalog:write",
            "POST,/api/observations,observations:write", "PUT,/api/signals/npm.downloads,observations:write",
            "PUT,/api/sources/npm,observations:write", "POST,/api/documents,observations:write",
            "DELETE,/api/lists/top-ten,observations:write", "PUT,/api/criteria/cost,scoring:write",
            "DELETE,/api/profiles/mine,scoring:write", "POST,/api/assessments,scoring:write",
            "POST,/api/usage/imports/cyclonedx,scoring:write", "POST,/api/notices/webhooks,scoring:write",
            "POST,/api/radars,scoring:write", "PUT,/api/radars/ours,scoring:write",
            "POST,/api/radars/ours/entries,radar:decide", "PUT,/api/radars/ours/entries/go/placements/2026-01-01,radar:decide",
            "POST,/api/radars/ours/proposals/go/decision,radar:decide", "POST,/api/radars/ours/imports,radar:decide",
            "DELETE,/api/dead-letters/trend-service/1,admin"})
    void aChangeNeedsTheScopeOfWhatItChanges(HttpMethod method, String path, String scope) {
        assertThat(need(method, path)).isEqualTo(new Need.Scoped(scope(scope)));
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/technologies", "GET,/api/trends/stream", "HEAD,/api/profiles/mine", "OPTIONS,/api/radars",
            "GET,/api/notices", "GET,/", "GET,/nothing/here"})
    void readingNeedsWhatTheSettingsSay(HttpMethod method, String path) {
        assertThat(need(method, path)).isEqualTo(new Need.Reading());
    }

    @ParameterizedTest
    @CsvSource({"/api/rankings", "/api/stacks", "/api/weights/pairwise", "/mcp"})
    void whatOnlyComputesIsNoChange(String path) {
        assertThat(need(HttpMethod.POST, path)).isEqualTo(new Need.Computing());
    }

    @ParameterizedTest
    @CsvSource({"/api/usage/imports/techstack,scoring:write", "/api/radars/ours/imports,radar:decide",
            "/api/technologies,catalog:write"})
    void onlyAnUnmistakableDryRunOfAnImportIsNoChange(String path, String scope) {
        var dry = path.equals("/api/technologies") ? new Need.Scoped(scope(scope)) : new Need.Computing();
        assertThat(need(HttpMethod.POST, path, "true")).isEqualTo(dry);
        assertThat(need(HttpMethod.POST, path, "true", "false")).isEqualTo(new Need.Scoped(scope(scope)));
        assertThat(need(HttpMethod.POST, path, "yes")).isEqualTo(new Need.Scoped(scope(scope)));
    }

    @ParameterizedTest
    @CsvSource({"/api/dead-letters/trend-service,admin", "/api/notices/webhooks/chat,scoring:write", "/actuator/env,admin"})
    void whatIsConfidentialNeedsAScopeToBeReadToo(String path, String scope) {
        assertThat(need(HttpMethod.GET, path)).isEqualTo(new Need.Scoped(scope(scope)));
    }

    @Test
    void probesNeedNothing() {
        assertThat(need(HttpMethod.GET, "/actuator/health/readiness")).isEqualTo(new Need.Nothing());
    }

    @ParameterizedTest
    @CsvSource({"POST,/api/something-new", "PROPFIND,/api/technologies", "DELETE,/api/rankings/1"})
    void whatTheTableDoesNotNameIsForAdministrators(String method, String path) {
        assertThat(need(HttpMethod.valueOf(method), path)).isEqualTo(new Need.Scoped(Scope.ADMIN));
    }

    private static Need need(HttpMethod method, String path, String... dryRun) {
        return Rules.of(method, PathContainer.parsePath(path), () -> List.of(dryRun));
    }

    private static Scope scope(String key) {
        return Arrays.stream(Scope.values()).filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
