package dev.bellwether.scoring.radar.web;

import java.net.URI;

import org.springframework.web.util.UriComponentsBuilder;

/** Where things on radars are, with letters of every script encoded. */
final class Locations {

    private Locations() {}

    static URI radar(String id) {
        return at("/api/radars/{id}", id);
    }

    static URI entry(String radar, String entry) {
        return at("/api/radars/{radar}/entries/{entry}", radar, entry);
    }

    private static URI at(String path, Object... names) {
        return UriComponentsBuilder.fromPath(path).encode().buildAndExpand(names).toUri();
    }
}
