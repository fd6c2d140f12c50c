package dev.bellwether.defaults.bulk;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.defaults.problem.Fault;

/**
 * What became of a bulk body. Rejected lines changed nothing; all others took effect.
 *
 * @param received       lines that held something
 * @param accepted       lines that changed something
 * @param unchanged      lines that said what was known already
 * @param rejected       lines refused
 * @param rejects        why, by line; the first 10,000 faults
 * @param rejectsOmitted faults beyond those
 */
public record BulkReport(int received, int accepted, int unchanged, int rejected, List<Reject> rejects, int rejectsOmitted) {

    private static final int LISTED = 10_000;

    /** One fault of one line. */
    public record Reject(int line, String pointer, String detail) {}

    /** Counts as the lines come; not safe for several threads. */
    public static final class Builder {

        private final List<Reject> rejects = new ArrayList<>();
        private int accepted;
        private int unchanged;
        private int rejected;
        private int omitted;

        /** A line changed something. */
        public void accepted() {
            accepted++;
        }

        /** A line changed nothing. */
        public void unchanged() {
            unchanged++;
        }

        /** A line was refused. */
        public void rejected(int line, List<Fault> faults) {
            rejected++;
            for (var fault : faults) {
                if (rejects.size() < LISTED) {
                    rejects.add(new Reject(line, fault.pointer(), fault.detail()));
                } else {
                    omitted++;
                }
            }
        }

        /** What was counted so far. */
        public BulkReport build() {
            return new BulkReport(accepted + unchanged + rejected, accepted, unchanged, rejected, List.copyOf(rejects), omitted);
        }
    }
}
