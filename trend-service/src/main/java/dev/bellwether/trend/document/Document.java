package dev.bellwether.trend.document;

import java.time.Instant;
import java.util.List;

import dev.bellwether.trend.document.mention.Findings.Found;
import dev.bellwether.trend.document.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is kept; its text is not.
 *
 * @param id           evidence of the observations that it makes
 * @param header       what was said about it
 * @param hash         SHA-256 of its text
 * @param format       how it was sent
 * @param characters   length of the text that was looked through, in UTF-16 code units
 * @param technologies each technology that it mentions, the surest first
 * @param mentions     the first 1,000 places
 * @param omitted      how many further places there are
 * @param sameAs       the document that says the same since this one's URL does; this one states nothing then. Null otherwise
 * @param recordedAt   when its content was taken
 * @param recordedBy   who sent it
 */
public record Document(String id, Header header, String hash, Content.Format format, int characters, List<Found> technologies,
        List<Mention> mentions, int omitted, @Nullable String sameAs, Instant recordedAt, String recordedBy) {

    Document supersededBy(String other, String itsHash, Instant now, String actor) {
        return new Document(id, header, itsHash, format, characters, List.of(), List.of(), 0, other, now, actor);
    }
}
