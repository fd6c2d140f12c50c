package dev.bellwether.trend.document;

import java.time.Instant;

import dev.bellwether.trend.registry.Kind;

/**
 * Which document a content belongs to. It holds as long as that document says it.
 *
 * @param hash     SHA-256 of the content
 * @param version  counts the writes, from 1
 * @param document id
 * @param at       when it was claimed: a young claim holds even before the document is there
 */
public record Claim(String hash, long version, String document, Instant at) {

    /** How claims are kept. */
    public static final Kind<Claim> KIND = new Kind<>(Claim.class, Claim::hash, Claim::version, Claim::withVersion);

    private Claim withVersion(long other) {
        return new Claim(hash, other, document, at);
    }
}
