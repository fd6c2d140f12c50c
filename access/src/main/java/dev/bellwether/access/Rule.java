package dev.bellwether.access;

import java.util.Set;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** A line of the table; without methods it is for all of them. */
record Rule(Set<HttpMethod> methods, PathPattern path, Need need) {

    static Rule of(Set<HttpMethod> methods, String path, Need need) {
        return new Rule(methods, PathPatternParser.defaultInstance.parse(path), need);
    }

    boolean covers(HttpMethod method, PathContainer requested) {
        return (methods.isEmpty() || methods.contains(method)) && path.matches(requested);
    }
}
