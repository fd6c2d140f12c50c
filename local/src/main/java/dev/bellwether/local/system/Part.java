package dev.bellwether.local.system;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The parts of the system, in the order in which they are started. */
public enum Part {

    /** Speaks MongoDB's protocol. */
    DATABASE(256),
    /** Kafka. */
    BROKER(256),
    /** Issues tokens. */
    AUTHORIZATION(64),
    /** catalog-service. */
    CATALOG(192),
    /** trend-service. */
    TREND(320),
    /** scoring-service. */
    SCORING(192),
    /** The one that clients talk to. */
    GATEWAY(160);

    private final int heapMegabytes;

    Part(int heapMegabytes) {
        this.heapMegabytes = heapMegabytes;
    }

    /** Those that need the others, and not one another, to start. */
    static List<Part> applications() {
        return Stream.of(values()).filter(Part::isApplication).toList();
    }

    /** The parts in groups; each is stopped as one, after the clients that it has. */
    static List<List<Part>> stopOrder() {
        return List.of(List.of(GATEWAY), List.of(SCORING, TREND, CATALOG, AUTHORIZATION), List.of(BROKER, DATABASE));
    }

    /** Its name in messages, and of its log; for a Boot application also the name of its module. */
    public String title() {
        return switch (this) {
            case DATABASE, BROKER, GATEWAY -> key();
            case CATALOG, TREND, SCORING -> key() + "-service";
            case AUTHORIZATION -> "authorization-server";
        };
    }

    /** The short name: of its database and its base URL. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a Boot application with a jar and a health endpoint of its own. */
    boolean isApplication() {
        return this != DATABASE && this != BROKER;
    }

    int heapMegabytes() {
        return heapMegabytes;
    }
}
