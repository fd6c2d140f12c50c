package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.not;

import java.util.List;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Upserts that only a newer version gets through. */
public final class VersionedWrites {

    private VersionedWrites() {}

    /**
     * Writes unless the document has that version or a newer one.
     *
     * @param field where the document has its version
     */
    public static UpdateOneModel<Document> ifNewer(String id, String field, long version, Bson update) {
        // An older version finds nothing to update and then fails to insert the id a second time: see apply.
        return new UpdateOneModel<>(and(eq(id), not(gte(field, version))), update, new UpdateOptions().upsert(true));
    }

    /** Applies all; those that were not newer are passed over. */
    public static void apply(MongoCollection<Document> collection, List<UpdateOneModel<Document>> writes) {
        if (writes.isEmpty()) {
            return;
        }
        try {
            collection.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            if (e.getWriteConcernError() != null
                    || !e.getWriteErrors().stream().allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
                throw e;
            }
        }
    }
}
