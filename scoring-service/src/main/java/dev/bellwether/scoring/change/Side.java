package dev.bellwether.scoring.change;

import java.time.Instant;

import dev.bellwether.scoring.ranking.Recollection;
import dev.bellwether.scoring.ranking.answer.ProfileRef;

/**
 * One of the two rankings.
 *
 * @param ranking             id
 * @param asOf                of the ranking
 * @param profile             null if it answered needs that were sent
 * @param catalogRevision     up to where the catalog's events had been read
 * @param observationSnapshot up to where the trends had been read
 * @param methodVersion       of the calculation
 */
public record Side(String ranking, Instant asOf, ProfileRef profile, String catalogRevision, String observationSnapshot,
        String methodVersion) {

    static Side of(Recollection ranking) {
        var basis = ranking.basis();
        return new Side(ranking.id(), basis.asOf(), basis.profile(), basis.catalogRevision(), basis.observationSnapshot(),
                basis.methodVersion());
    }
}
