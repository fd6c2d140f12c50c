package dev.bellwether.access;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.OPTIONS;
import static org.springframework.http.HttpMethod.PATCH;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;

/** Which request needs what: the first line of the table that covers it. */
public final class Rules {

    /** The parameter that makes a computation of an import. */
    public static final String DRY_RUN = "dryRun";

    private static final Set<HttpMethod> ANY = Set.of();
    private static final Set<HttpMethod> SAFE = Set.of(GET, HEAD, OPTIONS);
    private static final Set<HttpMethod> WRITES = Set.of(POST, PUT, PATCH, DELETE);
    private static final Set<HttpMethod> POSTS = Set.of(POST);

    private static final List<Rule> TABLE = List.of(
            // What only computes.
            Rule.of(POSTS, "/api/rankings", new Need.Computing()),
            Rule.of(POSTS, "/api/stacks", new Need.Computing()),
            Rule.of(POSTS, "/api/weights/*", new Need.Computing()),
            // Its tools only read.
            Rule.of(POSTS, "/mcp", new Need.Computing()),
            // What changes something.
            Rule.of(WRITES, "/api/technologies/**", new Need.Scoped(Scope.CATALOG_WRITE)),
            Rule.of(WRITES, "/api/signals/**", new Need.Scoped(Scope.OBSERVATIONS_WRITE)),
            Rule.of(WRITES, "/api/sources/**", new Need.Scoped(Scope.OBSERVATIONS_WRITE)),
            Rule.of(WRITES, "/api/observations/**", new Need.Scoped(Scope.OBSERVATIONS_WRITE)),
            Rule.of(WRITES, "/api/documents/**", new Need.Scoped(Scope.OBSERVATIONS_WRITE)),
            Rule.of(WRITES, "/api/lists/**", new Need.Scoped(Scope.OBSERVATIONS_WRITE)),
            Rule.of(WRITES, "/api/criteria/**", new Need.Scoped(Scope.SCORING_WRITE)),
            Rule.of(WRITES, "/api/profiles/**", new Need.Scoped(Scope.SCORING_WRITE)),
            Rule.of(WRITES, "/api/assessments/**", new Need.Scoped(Scope.SCORING_WRITE)),
            Rule.of(WRITES, "/api/usage/**", new Need.Scoped(Scope.SCORING_WRITE)),
            // Reading included: the address of a webhook is often all that guards it.
            Rule.of(ANY, "/api/notices/webhooks/**", new Need.Scoped(Scope.SCORING_WRITE)),
            Rule.of(WRITES, "/api/notices/**", new Need.Scoped(Scope.SCORING_WRITE)),
            // Entries stand in rings, and imports put them there.
            Rule.of(WRITES, "/api/radars/{radar}/entries/**", new Need.Scoped(Scope.RADAR_DECIDE)),
            Rule.of(WRITES, "/api/radars/{radar}/proposals/**", new Need.Scoped(Scope.RADAR_DECIDE)),
            Rule.of(WRITES, "/api/radars/{radar}/imports", new Need.Scoped(Scope.RADAR_DECIDE)),
            Rule.of(WRITES, "/api/radars/**", new Need.Scoped(Scope.SCORING_WRITE)),
            // Reading included: a dead letter holds what somebody sent.
            Rule.of(ANY, "/api/dead-letters/**", new Need.Scoped(Scope.ADMIN)),
            Rule.of(SAFE, "/actuator/health/**", new Need.Nothing()),
            Rule.of(SAFE, "/actuator/prometheus", new Need.Nothing()),
            Rule.of(ANY, "/actuator/**", new Need.Scoped(Scope.ADMIN)));

    private static final List<Rule> DRY_RUNS = List.of(
            Rule.of(POSTS, "/api/usage/imports/*", new Need.Computing()),
            Rule.of(POSTS, "/api/radars/{radar}/imports", new Need.Computing()));

    private Rules() {}

    /**
     * What a request needs. One that no line covers needs what reading does if it is safe, and {@link Scope#ADMIN} otherwise.
     *
     * @param path   within the application
     * @param dryRun the values of the parameter {@link #DRY_RUN}, asked for where there are dry runs only; anything but a single
     *               {@code true} is none, as a service could take it for something else
     */
    public static Need of(HttpMethod method, PathContainer path, Supplier<List<String>> dryRun) {
        return stated(method, path, dryRun)
                .orElseGet(() -> SAFE.contains(method) ? new Need.Reading() : new Need.Scoped(Scope.ADMIN));
    }

    /** What the table says of a request; empty if it says nothing. */
    public static Optional<Need> stated(HttpMethod method, PathContainer path, Supplier<List<String>> dryRun) {
        return first(DRY_RUNS, method, path).filter(_ -> dryRun.get().equals(List.of("true")))
                .or(() -> first(TABLE, method, path));
    }

    private static Optional<Need> first(List<Rule> rules, HttpMethod method, PathContainer path) {
        return rules.stream().filter(rule -> rule.covers(method, path)).findFirst().map(Rule::need);
    }
}
