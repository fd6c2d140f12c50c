package dev.bellwether.scoring.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.exchange.format.Catalogs;
import dev.bellwether.scoring.exchange.format.Format;
import dev.bellwether.scoring.exchange.format.Formats;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.RadarForms;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A file in which something was spoilt is refused or reported; whatever comes of it is a radar that keeps to the rules. */
class SpoiltFileTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> SPOILERS = List.of("", "null", "[]", "{}", "\"", ",", "9", "\n", "- ", ": ", "[null]",
            "===", "\u0000");
    private static final int FILES = 400;

    @ParameterizedTest
    @MethodSource
    void nothingButAFaultComesOfIt(String name) {
        var format = new Formats(Catalogs.KAFKA).toRead(name);
        var written = new Formats(Catalogs.KAFKA).toWrite(name).write(new RandomRadar(3).next(), TODAY);
        var random = new Random(name.hashCode());
        for (var i = 0; i < FILES; i++) {
            take(format, spoilt(new String(written, ISO_8859_1), random).getBytes(ISO_8859_1));
        }
    }

    static Stream<String> nothingButAFaultComesOfIt() {
        return new Formats(Catalogs.KAFKA).written().stream().filter(Format::reads).map(Format::name);
    }

    private static String spoilt(String file, Random random) {
        var from = random.nextInt(file.length());
        var to = Math.min(file.length(), from + random.nextInt(12));
        return file.substring(0, from) + SPOILERS.get(random.nextInt(SPOILERS.size())) + file.substring(to);
    }

    private static void take(Format format, byte[] file) {
        var onto = RadarForms.radar("random");
        var order = new Order(format, file, TODAY, null, false, false);
        var merge = new Merge(new RowReader(onto, Catalogs.KAFKA.slugs(),
                new Placements(onto.definition(), order, RadarForms.CHANGE, TODAY)));
        try {
            format.read(file, onto.definition(), null).forEach(merge::add);
        } catch (InvalidInput refused) {
            assertThat(refused.faults()).isNotEmpty();
        }
        assertThat(merge.radar().entries().values()).allSatisfy(entry -> assertKeepsTheRules(entry, merge));
    }

    private static void assertKeepsTheRules(Entry entry, Merge merge) {
        assertThat(entry.about().name()).isNotBlank();
        assertThat(entry.placements()).isNotEmpty().allSatisfy(placement -> {
            assertThat(placement.date()).isBeforeOrEqualTo(TODAY);
            assertThat(placement.reason()).isNotBlank();
        });
        assertThat(entry.timeline(merge.radar().definition())).hasSameSizeAs(entry.placements());
    }
}
