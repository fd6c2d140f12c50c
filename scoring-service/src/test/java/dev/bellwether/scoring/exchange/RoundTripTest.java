package dev.bellwether.scoring.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.bellwether.scoring.exchange.format.Catalogs;
import dev.bellwether.scoring.exchange.format.Format;
import dev.bellwether.scoring.exchange.format.FormatTexts;
import dev.bellwether.scoring.exchange.format.Formats;
import dev.bellwether.scoring.exchange.format.Trait;
import dev.bellwether.scoring.radar.Change;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Placed;
import dev.bellwether.scoring.radar.Placement;
import dev.bellwether.scoring.radar.Radar;
import dev.bellwether.scoring.radar.RadarForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A radar that is exported and imported again has lost what the report says, and nothing else. */
class RoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final int RADARS = 40;

    @ParameterizedTest
    @MethodSource
    void onlyWhatTheReportSaysIsLost(String name) {
        var format = new Formats(Catalogs.KAFKA).toWrite(name);
        for (var seed = 0; seed < RADARS; seed++) {
            var before = new RandomRadar(seed).next();
            var after = imported(format, format.write(before, TODAY), RadarForms.radar("random"));
            var byName = after.entries().values().stream()
                    .collect(Collectors.toMap(each -> each.about().name(), Function.identity()));
            assertThat(byName).hasSameSizeAs(before.entries());
            before.entries().values()
                    .forEach(entry -> assertKept(format, before.definition(), entry, byName.get(entry.about().name())));
        }
    }

    static Stream<String> onlyWhatTheReportSaysIsLost() {
        return new Formats(Catalogs.KAFKA).written().stream().filter(Format::reads).map(Format::name);
    }

    @ParameterizedTest
    @MethodSource("onlyWhatTheReportSaysIsLost")
    void anExportThatComesBackChangesNothing(String name) {
        var format = new Formats(Catalogs.KAFKA).toWrite(name);
        for (var seed = 0; seed < RADARS; seed++) {
            var radar = new RandomRadar(seed).next();
            var after = imported(format, format.write(radar, TODAY), radar);
            assertThat(after.entries().values()).containsExactlyElementsOf(radar.entries().values());
        }
    }

    private static void assertKept(Format format, Definition radar, Entry before, Entry after) {
        assertThat(after).as(before.about().name()).isNotNull();
        assertThat(after.about().quadrant()).isEqualTo(before.about().quadrant());
        assertThat(newest(after, radar).placement().ring()).isEqualTo(newest(before, radar).placement().ring());
        for (var trait : EnumSet.complementOf(EnumSet.of(Trait.RECORD, Trait.MARKUP, Trait.ENTRY))) {
            var lost = format.loses(trait, before) || trait == Trait.TEXT && format.loses(Trait.MARKUP, before);
            if (!lost) {
                assertThat(value(trait, format, after, radar)).as(() -> trait + " of " + before)
                        .isEqualTo(value(trait, format, before, radar));
            }
        }
    }

    private static Object value(Trait trait, Format format, Entry entry, Definition radar) {
        var about = entry.about();
        return switch (trait) {
            case HISTORY -> entry.placements().stream().map(Placement::ring).toList();
            case DATE -> newest(entry, radar).placement().date();
            case MOVEMENT -> newest(entry, radar).movement();
            case TEXT -> format.name().startsWith("byor") ? FormatTexts.shown(about.text()) : about.text();
            case EDITION_TEXT -> entry.placements().stream().map(Placement::text).filter(Objects::nonNull).toList();
            case REASON -> entry.placements().stream().map(Placement::reason).toList();
            case LINKS -> about.links();
            case TAGS -> about.tags();
            case ANNOTATIONS -> about.annotations();
            case ID -> entry.id();
            case RECORD, MARKUP, ENTRY -> throw new IllegalArgumentException(trait.text());
        };
    }

    private static Placed newest(Entry entry, Definition radar) {
        return entry.on(TODAY, radar).orElseThrow();
    }

    private static Radar imported(Format format, byte[] file, Radar onto) {
        var change = new Change(RadarForms.CHANGE.at(), "bob");
        var order = new Order(format, file, TODAY, null, false, false);
        var merge = new Merge(
                new RowReader(onto, Catalogs.KAFKA.slugs(), new Placements(onto.definition(), order, change, TODAY)));
        format.read(file, onto.definition(), null).forEach(merge::add);
        assertThat(merge.report(order, 1).rejects()).isEmpty();
        return merge.radar();
    }
}
