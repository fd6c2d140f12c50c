package dev.bellwether.scoring.radar.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Quadrant;
import dev.bellwether.scoring.radar.Radar;

/**
 * All that the evidence speaks for on a radar, rejected before or not.
 *
 * @param radar   the radar
 * @param witness what is known
 * @param day     on which entries are looked at
 */
record Drafts(Radar radar, Witness witness, LocalDate day) {

    /** For entries that should be elsewhere; those of which nothing is known are noted. */
    List<Proposal> ofEntries(List<Unjudged> unjudged) {
        var drafts = new ArrayList<Proposal>();
        for (var entry : radar.entries().values()) {
            var slug = entry.about().technology();
            var evidence = Optional.ofNullable(slug).flatMap(witness::of);
            if (evidence.isPresent()) {
                moved(entry, evidence.get()).ifPresent(drafts::add);
            } else {
                unjudged.add(new Unjudged(entry.id(), witness.silence(slug)));
            }
        }
        return drafts;
    }

    /** For technologies of a quadrant's kinds that are not on the radar and belong further in than its outermost ring, the best first. */
    List<Proposal> ofNewcomers() {
        var present = radar.entries().values().stream()
                .flatMap(entry -> Stream.of(entry.id(), String.valueOf(entry.about().technology()))).collect(Collectors.toSet());
        return witness.sheet().ranked().stream().filter(row -> !row.provisional()).map(row -> row.technology().slug())
                .filter(slug -> !present.contains(slug)).flatMap(this::newcomer)
                .sorted(Comparator.comparing((Proposal each) -> -each.evidence().value()).thenComparing(Proposal::entry))
                .toList();
    }

    private Optional<Proposal> moved(Entry entry, Evidence evidence) {
        var definition = radar.definition();
        var from = entry.on(day, definition).orElseThrow().placement().ring();
        var current = definition.depth(from);
        var to = RingRule.ring(definition.rule(), current, evidence);
        return to == current
                ? Optional.empty()
                : Optional.of(new Proposal(entry.id(), entry.about().name(), entry.about().technology(), entry.about().quadrant(),
                        from, definition.rings().get(to).id(), Reason.of(definition, to, evidence), evidence, entry.version()));
    }

    private Stream<Proposal> newcomer(String slug) {
        var definition = radar.definition();
        var technology = witness.subjects().get(slug).technology();
        var evidence = witness.of(slug).orElseThrow();
        var to = RingRule.ring(definition.rule(), null, evidence);
        return to == definition.rings().size() - 1
                ? Stream.empty()
                : quadrant(definition, technology)
                        .map(quadrant -> new Proposal(slug, technology.name(), slug, quadrant.id(), null,
                                definition.rings().get(to).id(), Reason.of(definition, to, evidence), evidence, null))
                        .stream();
    }

    private static Optional<Quadrant> quadrant(Definition definition, TechnologySnapshot technology) {
        return definition.quadrants().stream().filter(each -> each.kinds().contains(technology.kind())).findFirst();
    }
}
