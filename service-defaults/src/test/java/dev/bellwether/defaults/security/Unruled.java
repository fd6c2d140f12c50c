package dev.bellwether.defaults.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dev.bellwether.access.Rules;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Finds what a service answers, could change something, and is not in the table: only administrators could use it. */
public final class Unruled {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private Unruled() {}

    /** Such as {@code POST /api/things/{id}}. */
    public static List<String> in(RequestMappingHandlerMapping service) {
        return service.getHandlerMethods().keySet().stream().flatMap(Unruled::unruled).sorted().toList();
    }

    private static Stream<String> unruled(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().stream().map(method -> HttpMethod.valueOf(method.name()))
                .filter(method -> !SAFE.contains(method)).flatMap(method -> mapping.getPatternValues().stream()
                        .filter(path -> Rules.stated(method, example(path), List::of).isEmpty())
                        .map(path -> method + " " + path));
    }

    private static PathContainer example(String path) {
        return PathContainer.parsePath(path.replaceAll("\\{[^}]*}", "x"));
    }
}
