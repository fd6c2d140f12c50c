package dev.bellwether.scoring.exchange;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of an import, or would become of it.
 *
 * @param format       of the file
 * @param dryRun       whether nothing was changed
 * @param revision     of the radar, after it
 * @param received     rows of the file
 * @param added        entries that are new
 * @param changed      entries that are different now
 * @param unchanged    entries that the file says nothing new of
 * @param rejected     rows that were refused
 * @param rejects      why, in the order of the file; the first 1,000 faults
 * @param rejectsOmitted faults beyond those
 * @param notInCatalog ids of entries that the catalog does not know; they get no proposals
 * @param losses       what the file says and the radar does not keep
 */
@Schema(name = "RadarImportReport")
public record ImportReport(String format, boolean dryRun, long revision, int received, int added, int changed, int unchanged,
        int rejected, List<Reject> rejects, int rejectsOmitted, List<String> notInCatalog, List<Loss> losses) {

    /**
     * One fault of one row.
     *
     * @param line    of the file; null where lines tell nothing
     * @param pointer to the column of that line, or into the file
     * @param detail  what is wrong
     */
    public record Reject(Integer line, String pointer, String detail) {}
}
