package dev.bellwether.scoring.radar.web;

import java.util.List;

import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Ring;
import dev.bellwether.scoring.radar.Rule;

/** A radar's definition as callers see it. */
record RadarView(String id, long version, String title, String description, List<Quadrant> quadrants, List<Ring> rings,
        Rule rule, Change changed) {

    static RadarView of(Definition definition) {
        return new RadarView(definition.id(), definition.version(), definition.title(), definition.description(),
                definition.quadrants(), definition.rings(), definition.rule(), definition.changed());
    }
}
