package dev.bellwether.scoring.exchange.web;

import java.util.List;

import dev.bellwether.scoring.exchange.Export;
import dev.bellwether.scoring.exchange.Loss;
import org.springframework.web.util.UriComponentsBuilder;

/** A form in which a radar can be had; {@code href} is null where {@code refusal} says why it cannot. */
record ExportView(String format, String href, String mediaType, String refusal, List<Loss> losses) {

    static ExportView of(String radar, Export export) {
        var href = UriComponentsBuilder.fromPath("/api/radars/{radar}/exports/{file}").encode()
                .buildAndExpand(radar, export.format()).toUriString();
        return new ExportView(export.format(), export.refusal() == null ? href : null, export.mediaType(), export.refusal(),
                export.losses());
    }
}
