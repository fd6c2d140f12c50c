package dev.bellwether.local.client;

import java.util.List;

/** What the API says became of an import; {@code rejects} lists the first faults, {@code rejectsOmitted} counts the others. */
public record Report(int received, int accepted, int unchanged, int rejected, List<Rejected> rejects, int rejectsOmitted) {

    /** Whether a line names a technology that the receiver does not know, or does not know yet. */
    public boolean namesUnknownTechnologies() {
        return rejects.stream().anyMatch(reject -> "/technology".equals(reject.pointer()));
    }
}
