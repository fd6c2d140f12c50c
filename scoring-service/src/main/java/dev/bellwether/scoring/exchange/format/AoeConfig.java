package dev.bellwether.scoring.exchange.format;

import java.util.List;
import java.util.Optional;

import dev.bellwether.scoring.radar.Definition;
import tools.jackson.databind.node.ObjectNode;

/** The part of AOE's configuration that differs from its default: names, quadrants, rings. */
final class AoeConfig {

    private static final int QUADRANTS = 4;
    private static final List<String> COLORS = List.of("#588157", "#457b9d", "#bc6c25", "#d62828", "#6a4c93", "#5f6f52",
            "#7f5539",
            "#6c757d");
    private static final double INNERMOST = 0.5;

    private AoeConfig() {}

    static Optional<String> refusal(Definition radar) {
        return radar.quadrants().size() == QUADRANTS
                ? Optional.empty()
                : Optional.of("The tool draws 4 quadrants; this radar has " + radar.quadrants().size());
    }

    static String write(Definition radar) {
        var config = Tree.JSON.createObjectNode();
        config.putObject("labels").put("title", radar.title());
        var quadrants = config.putArray("quadrants");
        for (var quadrant : radar.quadrants()) {
            described(quadrants.addObject(), quadrant.id(), quadrant.name(), quadrant.description())
                    .put("color", COLORS.get(radar.quadrants().indexOf(quadrant)));
        }
        var rings = config.putArray("rings");
        for (var ring : radar.rings()) {
            var depth = radar.depth(ring.id());
            described(rings.addObject(), ring.id(), ring.name(), ring.description())
                    .put("color", Optional.ofNullable(ring.color()).orElse(COLORS.get(depth)))
                    .put("radius", INNERMOST + (1 - INNERMOST) * depth / (radar.rings().size() - 1))
                    .put("strokeWidth", Math.max(1, radar.rings().size() - depth));
        }
        return Tree.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(config);
    }

    private static ObjectNode described(ObjectNode node, String id, String title, String description) {
        return node.put("id", id).put("title", title).put("description", Optional.ofNullable(description).orElse(""));
    }
}
