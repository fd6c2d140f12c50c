package dev.bellwether.gateway.overview;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.bellwether.gateway.upstream.Service;

/** A part of the overview: which service has it, where, and which of its fields tells its age. */
enum Part {

    TECHNOLOGY(Service.CATALOG, "/api/technologies/{slug}", "changedAt"), TREND(Service.TREND, "/api/trends/{slug}",
            "asOf"), SCORES(
                    Service.SCORING, "/api/rankings?technology={slug}", "asOf");

    private final Service service;
    private final String path;
    private final String moment;

    Part(Service service, String path, String moment) {
        this.service = service;
        this.path = path;
        this.moment = moment;
    }

    Service service() {
        return service;
    }

    String path() {
        return path;
    }

    String moment() {
        return moment;
    }

    @JsonValue
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
