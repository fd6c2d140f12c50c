package dev.bellwether.catalog.technology.store;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.bson.Document;

/** Inserts of which one of several writers succeeds. */
final class Inserts {

    private Inserts() {}

    /** False if there is a document with that id already. */
    static boolean insert(MongoCollection<Document> collection, Document head, Document fields) {
        var document = new Document(head);
        document.putAll(fields);
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
                return false;
            }
            throw e;
        }
    }
}
