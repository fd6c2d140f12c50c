package dev.bellwether.trend.document;

import java.util.List;

/** Lists documents. */
public interface Documents {

    /** The documents asked for, the last published first. */
    List<Entry> list(DocumentQuery query);

    /** The place of a document in lists. */
    String place(Entry entry);
}
