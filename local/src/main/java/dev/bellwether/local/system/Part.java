package dev.bellwether.local.system;

import java.util.List;
import java.util.Locale;

/** The parts of the system, in the order in which they are started. */
public enum Part {

    /** Speaks MongoDB's protocol. */
    DATABASE(256),
    /** Kafka. */
    BROKER(256),
    /** catalog-service. */
    CATALOG(192),
    /** trend-service. */
    TREND(512),
    /** scoring-service. */
    SCORING(192),
    /** The one that clients talk to. */
    GATEWAY(128);

    private final int heapMegabytes;

    Part(int heapMegabytes) {
        this.heapMegabytes = heapMegabytes;
    }

    /** The parts in groups; those of a group start side by side, and each group needs the one before it. */
    static List<List<Part>> groups() {
        return List.of(List.of(DATABASE, BROKER), List.of(CATALOG, TREND, SCORING, GATEWAY));
    }

    /** Its name in messages, and of its log; for a Boot application also the name of its module. */
    public String title() {
        return switch (this) {
            case DATABASE, BROKER, GATEWAY -> key();
            case CATALOG, TREND, SCORING -> key() + "-service";
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
