package dev.bellwether.scoring.usage.web;

import java.time.Instant;
import java.util.List;

import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Found;
import dev.bellwether.scoring.usage.UsedSystem;

/**
 * A system as callers see it.
 *
 * @param owner        who is responsible; null if no file says
 * @param partOf       the larger system that it belongs to; null if no file says
 * @param statements   what was imported
 * @param technologies slugs of what it uses and the catalog knows
 * @param unknown      how many things it uses that the catalog does not know
 */
record SystemView(String id, long version, String name, String owner, String partOf, List<StatementView> statements,
        List<String> technologies, long unknown) {

    /** The newest file of a format: when and by whom it was imported, and how many things it names. */
    record StatementView(Format format, Instant at, String by, int uses) {}

    static SystemView of(UsedSystem system, List<Found> found) {
        var statements = system.statements().entrySet().stream().map(each -> new StatementView(each.getKey(),
                each.getValue().at(), each.getValue().by(), each.getValue().said().uses().size())).toList();
        var technologies = found.stream().filter(each -> each.match().known()).map(each -> each.match().technology()).distinct()
                .sorted().toList();
        return new SystemView(system.id(), system.version(), system.name(), system.owner(), system.partOf(), statements,
                technologies, found.stream().filter(each -> !each.match().known()).count());
    }
}
