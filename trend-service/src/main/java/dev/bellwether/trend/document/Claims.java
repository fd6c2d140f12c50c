package dev.bellwether.trend.document;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import dev.bellwether.defaults.problem.Unavailable;
import dev.bellwether.trend.registry.Register;

/** Says which document a content belongs to, and lets only one have it. */
final class Claims {

    private final Register<Claim> claims;
    private final Register<Entry> entries;
    private final Clock clock;
    private final Duration young;

    /** @param young how long a claim holds before its document is there */
    Claims(Register<Claim> claims, Register<Entry> entries, Clock clock, Duration young) {
        this.claims = claims;
        this.entries = entries;
        this.clock = clock;
        this.young = young;
    }

    /** The document that says this. */
    Optional<Entry> holder(String hash) {
        return claims.find(hash).flatMap(claim -> entries.find(claim.document())).filter(entry -> entry.says(hash));
    }

    /**
     * The document that has the content now: the one that claims it, unless another says it already.
     *
     * @throws Unavailable if another is about to, or claims it at the same time
     */
    String claim(String hash, String document) {
        var known = claims.find(hash).orElse(null);
        var mine = new Claim(hash, known == null ? 1 : known.version() + 1, document, clock.instant());
        if (known == null) {
            return claims.insert(mine) ? document : refuse();
        }
        if (holder(hash).isPresent()) {
            return known.document();
        }
        var free = known.document().equals(document) || known.at().plus(young).isBefore(clock.instant());
        return free && claims.replace(mine) ? document : refuse();
    }

    private static String refuse() {
        throw new Unavailable("Another request is at a document of the same content; send it again", Intake.RETRY_AFTER, null);
    }
}
