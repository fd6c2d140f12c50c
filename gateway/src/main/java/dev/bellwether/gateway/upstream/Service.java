package dev.bellwether.gateway.upstream;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The services behind the gateway in the order of the data flow, each with the paths that it answers; a new collection is a word here. */
public enum Service {

    /** What there is. */
    CATALOG("technologies"),
    /** Where it is heading. */
    TREND("signals", "sources", "observations", "documents", "lists", "trends"),
    /** What fits. */
    SCORING("assessments", "comparisons", "criteria", "notices", "profiles", "radars", "rankings", "stacks", "usage",
            "weights");

    private static final String API = "/api/";
    private static final Map<String, Service> BY_COLLECTION = Stream.of(values())
            .flatMap(service -> service.collections.stream().map(name -> Map.entry(name, service)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final List<String> collections;

    Service(String... collections) {
        this.collections = List.of(collections);
    }

    /** The path patterns that lead to it: its collections, and the dead letters that it keeps. */
    public String[] paths() {
        return Stream.concat(collections.stream(), Stream.of("dead-letters/" + title())).map(path -> "/api/" + path + "/**")
                .toArray(String[]::new);
    }

    /** The names of its collections, as under {@code /api/}. */
    public List<String> collections() {
        return collections;
    }

    /** The service that answers this path from one of its collections, or null. */
    public static Service answering(String path) {
        if (!path.startsWith(API)) {
            return null;
        }
        int end = path.indexOf('/', API.length());
        return BY_COLLECTION.get(path.substring(API.length(), end < 0 ? path.length() : end));
    }

    /** The short name: of its base URL, its route and its circuit breaker. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name that clients are told. */
    public String title() {
        return key() + "-service";
    }
}
