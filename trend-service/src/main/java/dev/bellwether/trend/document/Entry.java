package dev.bellwether.trend.document;

import java.util.List;

import dev.bellwether.trend.registry.Kind;

/**
 * A document with what is still to be done about it.
 *
 * @param version  counts the writes, from 1
 * @param claimed  all that may have been stated under the document's id and not been taken back
 * @param complete whether the log has exactly what the document states
 */
public record Entry(String id, long version, Document document, List<Claimed> claimed, boolean complete) {

    /** How entries are kept. */
    public static final Kind<Entry> KIND = new Kind<>(Entry.class, Entry::id, Entry::version, Entry::withVersion);

    private Entry withVersion(long other) {
        return new Entry(id, other, document, claimed, complete);
    }

    /** The first state of a document. */
    static Entry first(Document document) {
        return new Entry(document.id(), 1, document, Claimed.by(document), false);
    }

    /** The document with new content: what was stated before is still to be taken back. */
    Entry replaced(Document next) {
        return new Entry(id, version + 1, next, Claimed.union(claimed, Claimed.by(next)), false);
    }

    /** Everything is stated. */
    Entry completed() {
        return new Entry(id, version + 1, document, Claimed.by(document), true);
    }

    /** Whether the document says that and speaks for itself. */
    boolean says(String hash) {
        return document.hash().equals(hash) && document.sameAs() == null;
    }
}
