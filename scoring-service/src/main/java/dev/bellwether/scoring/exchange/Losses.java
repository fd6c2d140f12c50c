package dev.bellwether.scoring.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import dev.bellwether.scoring.exchange.format.Format;
import dev.bellwether.scoring.exchange.format.Trait;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Radar;

/** Counts what an export leaves out. */
final class Losses {

    private Losses() {}

    static List<Loss> of(Format format, Radar radar, LocalDate day) {
        var shown = radar.entries().values().stream().map(entry -> until(entry, day))
                .filter(entry -> !entry.placements().isEmpty()).toList();
        return Arrays.stream(Trait.values())
                .map(trait -> Loss.of(trait, (int) shown.stream().filter(entry -> format.loses(trait, entry)).count()))
                .filter(loss -> loss.entries() > 0).toList();
    }

    private static Entry until(Entry entry, LocalDate day) {
        return new Entry(entry.id(), entry.version(), entry.about(),
                entry.placements().stream().filter(each -> !each.date().isAfter(day)).toList(), entry.changed());
    }
}
