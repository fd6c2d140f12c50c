package dev.bellwether.local.client;

import java.io.IOException;
import java.util.function.Consumer;

/** Imports files and tells how it goes. */
public record Upload(Api api, Consumer<String> says) {

    private static final int REJECTS_SHOWN = 10;

    /** Sends one file; says what became of it. */
    public Report send(BulkFile file) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var report = api.send(file);
        var seconds = (System.nanoTime() - begun) / 1e9;
        says.accept("  %-40s %,8d lines %6.1f s %,8.0f/s%s".formatted(file.title(), report.received(), seconds,
                report.received() / seconds, remark(report)));
        return report;
    }

    /** Says which lines were rejected, and why. */
    public void explain(BulkFile file, Report report) {
        report.rejects().stream().limit(REJECTS_SHOWN).forEach(reject -> says.accept("    " + file.path() + " " + reject));
        var more = report.rejects().size() + report.rejectsOmitted() - REJECTS_SHOWN;
        if (more > 0) {
            says.accept("    and " + more + " more");
        }
    }

    private static String remark(Report report) {
        return (report.unchanged() > 0 ? ", %,d unchanged".formatted(report.unchanged()) : "")
                + (report.rejected() > 0 ? ", %,d REJECTED".formatted(report.rejected()) : "");
    }
}
