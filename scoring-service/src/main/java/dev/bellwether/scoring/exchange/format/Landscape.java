package dev.bellwether.scoring.exchange.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dev.bellwether.scoring.radar.About;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Link;
import dev.bellwether.scoring.radar.Radar;
import tools.jackson.databind.node.ObjectNode;

/**
 * The data file of a landscape as landscape2 builds it, YAML, for writing only. An item must have a homepage, so what has none is left out. The
 * logos that it names have to be put beside it.
 *
 * @param homepages the catalog's, by slug
 */
record Landscape(Function<String, Optional<String>> homepages) implements Format {

    @Override
    public String name() {
        return "landscape.yml";
    }

    @Override
    public String mediaType() {
        return "application/yaml";
    }

    @Override
    public Set<Trait> keeps() {
        return Set.of(Trait.TEXT, Trait.ANNOTATIONS, Trait.DATE);
    }

    @Override
    public boolean loses(Trait trait, Entry entry) {
        return switch (trait) {
            case ENTRY -> homepage(entry.about()).isEmpty();
            case LINKS ->
                entry.about().links().size() > 1 || entry.about().links().stream().anyMatch(link -> link.title() != null);
            case MOVEMENT -> false;
            default -> Format.super.loses(trait, entry);
        };
    }

    @Override
    public byte[] write(Radar radar, LocalDate day) {
        var file = Tree.JSON.createObjectNode();
        var category = file.putArray("categories").addObject().put("name", radar.definition().title());
        var subcategories = category.putArray("subcategories");
        for (var quadrant : radar.definition().quadrants()) {
            var items = subcategories.addObject().put("name", quadrant.name()).putArray("items");
            Blip.on(radar, day).stream().filter(blip -> blip.quadrant().equals(quadrant))
                    .forEach(blip -> homepage(blip.entry().about()).ifPresent(url -> item(items.addObject(), blip, url)));
        }
        return YamlText.of(file).getBytes(UTF_8);
    }

    private static void item(ObjectNode item, Blip blip, String homepage) {
        var about = blip.entry().about();
        item.put("name", about.name()).put("homepage_url", homepage).put("logo", blip.entry().id() + ".svg");
        Optional.ofNullable(about.text()).ifPresent(text -> item.put("description", text));
        var annotations = item.putObject("extra").putObject("annotations");
        about.annotations().forEach(annotations::put);
        annotations.put("bellwether/ring", blip.ring().name())
                .put("bellwether/since", blip.placed().placement().date().toString())
                .put("bellwether/movement", blip.movement().name().toLowerCase(Locale.ROOT));
    }

    private Optional<String> homepage(About about) {
        return about.links().stream().map(Link::url).findFirst()
                .or(() -> Optional.ofNullable(about.technology()).flatMap(homepages));
    }

    @Override
    public boolean reads() {
        return false;
    }

    @Override
    public List<Row> read(byte[] file, Definition radar, String quadrant) {
        throw new UnsupportedOperationException(name());
    }
}
