package dev.bellwether.gateway.live;

import java.net.URI;
import java.util.List;
import java.util.Locale;

import dev.bellwether.gateway.upstream.Service;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a service tells live: where, and by which parameters a client chooses. */
enum Channel {

    TRENDS(Service.TREND, "/api/trends/stream", List.of("technology", "window")), RANKINGS(Service.SCORING,
            "/api/rankings/stream", List.of("profile"));

    private final Service service;
    private final String path;
    private final List<String> parameters;

    Channel(Service service, String path, List<String> parameters) {
        this.service = service;
        this.path = path;
        this.parameters = parameters;
    }

    Service service() {
        return service;
    }

    /** The stream's URI with those of the parameters that are its. */
    URI uri(URI base, MultiValueMap<String, String> asked) {
        var uri = UriComponentsBuilder.fromUri(base).path(path);
        parameters.forEach(name -> asked.getOrDefault(name, List.of()).forEach(value -> uri.queryParam(name, "{value}")));
        return uri.encode()
                .buildAndExpand(parameters.stream().flatMap(name -> asked.getOrDefault(name, List.of()).stream()).toArray())
                .toUri();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
