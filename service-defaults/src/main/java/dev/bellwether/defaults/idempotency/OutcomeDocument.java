package dev.bellwether.defaults.idempotency;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.LinkedHashMap;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** An outcome as a part of its key's document. */
final class OutcomeDocument {

    static final String STATUS = "status";

    private static final String FINGERPRINT = "fingerprint";
    private static final String HEADERS = "headers";
    private static final String BODY = "body";

    private OutcomeDocument() {}

    static Bson write(Outcome outcome) {
        return combine(set(FINGERPRINT, new Binary(outcome.fingerprint())), set(STATUS, outcome.status()),
                set(HEADERS, new Document(new LinkedHashMap<>(outcome.headers()))), set(BODY, new Binary(outcome.body())));
    }

    static Outcome read(Document found) {
        var headers = new LinkedHashMap<String, String>();
        found.get(HEADERS, Document.class).forEach((name, value) -> headers.put(name, (String) value));
        return new Outcome(found.get(FINGERPRINT, Binary.class).getData(), found.getInteger(STATUS), headers,
                found.get(BODY, Binary.class).getData());
    }
}
