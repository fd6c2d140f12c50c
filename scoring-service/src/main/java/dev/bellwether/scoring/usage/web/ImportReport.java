package dev.bellwether.scoring.usage.web;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Found;
import dev.bellwether.scoring.usage.Usage.Effect;
import dev.bellwether.scoring.usage.file.FileContent;
import dev.bellwether.scoring.usage.file.FileContent.Row;

/**
 * What became of a file, row by row.
 *
 * @param dryRun     whether nothing was stored
 * @param systems    what it said of each system
 * @param unknown    what the catalog does not know; it is kept and recognised once the catalog does
 * @param rejected   rows that could not be understood and were not taken
 * @param passedOver rows that say nothing of what is used
 * @param omitted    how many rows beyond the first 1,000 of each list are not shown
 */
record ImportReport(Format format, boolean dryRun, Instant asOf, List<SystemReport> systems, List<UnknownRow> unknown,
        List<Row> rejected, List<Row> passedOver, int omitted) {

    private static final int LISTED = 1000;

    /**
     * One system.
     *
     * @param change       {@code new}, {@code changed} or {@code unchanged}
     * @param uses         how many things it uses
     * @param technologies slugs of those that the catalog knows
     */
    record SystemReport(String system, String name, String change, int uses, List<String> technologies) {}

    /**
     * Something that the catalog does not know.
     *
     * @param similar a technology of that name that it is probably not; null if there is none
     */
    record UnknownRow(String system, String name, String version, String purl, String similar, Integer line, String pointer) {

        static UnknownRow of(Found found) {
            var use = found.use();
            return new UnknownRow(found.system().id(), use.name(), use.version(), use.purl(), found.match().similar(), use.line(),
                    use.pointer());
        }
    }

    /** @param found by the effects, what their systems use by this file */
    static ImportReport of(Format format, boolean dryRun, Instant asOf, List<Effect> effects, List<List<Found>> found,
            FileContent content) {
        var systems = Stream.iterate(0, i -> i < effects.size(), i -> i + 1).map(i -> report(effects.get(i), found.get(i)))
                .toList();
        var unknown = found.stream().flatMap(List::stream).filter(each -> !each.match().known()).map(UnknownRow::of).toList();
        var omitted = beyond(unknown) + beyond(content.rejected()) + beyond(content.passedOver());
        return new ImportReport(format, dryRun, asOf, systems, first(unknown), first(content.rejected()),
                first(content.passedOver()), omitted);
    }

    private static SystemReport report(Effect effect, List<Found> found) {
        var technologies = found.stream().map(each -> each.match().technology()).filter(slug -> slug != null).distinct().sorted()
                .toList();
        return new SystemReport(effect.system().id(), effect.system().name(),
                effect.change().name().toLowerCase(Locale.ROOT), found.size(), technologies);
    }

    private static <T> List<T> first(List<T> rows) {
        return rows.subList(0, Math.min(LISTED, rows.size()));
    }

    private static int beyond(List<?> rows) {
        return Math.max(0, rows.size() - LISTED);
    }
}
