package dev.bellwether.access;

import java.util.Arrays;
import java.util.List;

/** What a token may allow; none includes another. */
public enum Scope {

    /** To change the catalog. */
    CATALOG_WRITE("catalog:write"),
    /** To state what is observed: signals, sources, observations, documents, lists. */
    OBSERVATIONS_WRITE("observations:write"),
    /** To change what rankings are made from, what is used, who is told, and how radars are defined. */
    SCORING_WRITE("scoring:write"),
    /** To decide what stands on a radar, and where. */
    RADAR_DECIDE("radar:decide"),
    /** To look after the system itself: dead letters, management endpoints. */
    ADMIN("admin");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** As in a token's {@code scope}. */
    public String key() {
        return key;
    }

    /** The authority that Spring Security makes of it. */
    public String authority() {
        return "SCOPE_" + key;
    }

    /** All keys. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(Scope::key).toList();
    }
}
