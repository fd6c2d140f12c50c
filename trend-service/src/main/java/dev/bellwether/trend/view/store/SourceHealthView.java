package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.trend.SourceHealth;
import dev.bellwether.trend.registry.store.JsonDocuments;
import dev.bellwether.trend.source.ObservedHealths;
import dev.bellwether.trend.view.View;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection {@code source-health}: {@code {_id: source, version, health}}. */
@Component
class SourceHealthView implements View<SourceHealth>, ObservedHealths {

    private final MongoCollection<Document> healths;

    SourceHealthView(MongoDatabase database) {
        healths = database.getCollection("source-health");
    }

    @Override
    public void put(Collection<SourceHealth> states) {
        VersionedWrites.apply(healths, states.stream().map(state -> VersionedWrites.ifNewer(state.source(), "version",
                state.version(), combine(set("version", state.version()), set("health", JsonDocuments.write(state))))).toList());
    }

    @Override
    public void remove(String source) {
        healths.deleteOne(eq(source));
    }

    @Override
    public Map<String, SourceHealth> of(Collection<String> ids) {
        var found = new HashMap<String, SourceHealth>();
        healths.find(in("_id", ids)).forEach(document -> found.put(document.getString("_id"),
                JsonDocuments.read(document.get("health", Document.class), SourceHealth.class)));
        return found;
    }
}
