package dev.bellwether.gateway.upstream;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What a request costs its service, so that many costly ones leave room for the others. */
public enum Effort {

    /** One thing, one page, one change. */
    ORDINARY(""),
    /** A computation, an import or an export. */
    EXPENSIVE("-expensive");

    private static final List<PathPattern> COMPUTED = patterns("/api/comparisons/**", "/api/lists/**", "/api/stacks/**",
            "/api/weights/**", "/api/rankings/{id}/{what}/**", "/api/profiles/{id}/ranking");
    private static final List<PathPattern> COMPUTED_WHEN_POSTED = patterns("/api/rankings", "/api/radars/{radar}/imports",
            "/api/usage/imports/**");
    private final String suffix;

    Effort(String suffix) {
        this.suffix = suffix;
    }

    /** By its path, and by its media types whether it is an import or an export. */
    public static Effort of(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication();
        boolean computes = matches(COMPUTED, path)
                || request.getMethod() == HttpMethod.POST && matches(COMPUTED_WHEN_POSTED, path) || BulkRequest.is(request);
        return computes ? EXPENSIVE : ORDINARY;
    }

    /** The name of the bulkhead that holds such requests to a service. */
    String bulkheadOf(Service service) {
        return service.key() + suffix;
    }

    private static boolean matches(List<PathPattern> patterns, PathContainer path) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static List<PathPattern> patterns(String... patterns) {
        return Stream.of(patterns).map(PathPatternParser.defaultInstance::parse).toList();
    }
}
