package dev.bellwether.scoring.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.exchange.ImportReport.Reject;
import dev.bellwether.scoring.exchange.format.Row;
import dev.bellwether.scoring.radar.Radar;

/** The rows of a file on the way onto a radar, one after the other. */
final class Merge {

    private static final int LISTED = 1000;

    private final RowReader reader;
    private final List<Reject> rejects = new ArrayList<>();
    private final List<String> notInCatalog = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Radar radar;
    private int added;
    private int changed;
    private int unchanged;
    private int rejected;
    private int omitted;
    private int contradicted;

    Merge(RowReader reader) {
        this.reader = reader;
        this.radar = reader.radar();
    }

    void add(Row row) {
        var faults = new Faults();
        var incoming = reader.read(row, faults);
        if (incoming != null) {
            faults.check(!seen.contains(incoming.entry().id()), "/name", "stands for an entry that an earlier row stands for");
            faults.check(!incoming.isNew() || radar.entries().size() < Radar.MOST_ENTRIES, "",
                    "A radar has at most " + Radar.MOST_ENTRIES + " entries");
        }
        if (faults.found().isEmpty()) {
            take(incoming);
        } else {
            refuse(row, faults.found());
        }
    }

    private void take(Incoming incoming) {
        var entry = incoming.entry();
        seen.add(entry.id());
        if (entry.about().technology() == null) {
            notInCatalog.add(entry.id());
        }
        contradicted += incoming.contradicts() ? 1 : 0;
        if (!incoming.changes()) {
            unchanged++;
            return;
        }
        radar = radar.with(entry);
        if (incoming.isNew()) {
            added++;
        } else {
            changed++;
        }
    }

    /** A column has a pointer of its own; in other files the row has. */
    private void refuse(Row row, List<Fault> faults) {
        rejected++;
        for (var fault : faults) {
            if (rejects.size() < LISTED) {
                rejects.add(new Reject(row.line(), row.line() == null ? row.pointer() : fault.pointer(), detail(row, fault)));
            } else {
                omitted++;
            }
        }
    }

    private static String detail(Row row, Fault fault) {
        return row.line() == null && !fault.pointer().isEmpty()
                ? fault.pointer().substring(1) + ": " + fault.detail()
                : fault.detail();
    }

    Radar radar() {
        return radar;
    }

    /** @throws InvalidInput with all that was refused, if anything was */
    void throwIfRefused() {
        if (!rejects.isEmpty()) {
            throw new InvalidInput(rejects.stream().map(each -> new Fault(each.pointer(),
                    each.line() == null ? each.detail() : "line " + each.line() + ": " + each.detail())).toList());
        }
    }

    ImportReport report(Order order, long revision) {
        var losses = contradicted == 0 ? List.<Loss>of() : List.of(Loss.contradicted(contradicted));
        return new ImportReport(order.format().name(), order.dryRun(), revision, added + changed + unchanged + rejected, added,
                changed, unchanged, rejected, List.copyOf(rejects), omitted, List.copyOf(notInCatalog), losses);
    }
}
