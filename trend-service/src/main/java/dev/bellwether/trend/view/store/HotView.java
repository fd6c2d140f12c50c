package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.trend.HotSnapshot;
import dev.bellwether.trend.registry.store.JsonDocuments;
import dev.bellwether.trend.view.HotShelf;
import dev.bellwether.trend.view.View;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection {@code hot}: {@code {_id: signal, version, hot}}, one small document a signal of daily counts. */
@Component
class HotView implements View<HotSnapshot>, HotShelf {

    private final MongoCollection<Document> hot;

    HotView(MongoDatabase database) {
        hot = database.getCollection("hot");
    }

    @Override
    public void put(Collection<HotSnapshot> states) {
        VersionedWrites.apply(hot,
                states.stream()
                        .map(state -> VersionedWrites.ifNewer(state.signal(), "version", state.version(),
                                combine(set("version", state.version()), set("hot", JsonDocuments.write(state)))))
                        .toList());
    }

    @Override
    public void remove(String signal) {
        hot.deleteOne(eq(signal));
    }

    @Override
    public List<HotSnapshot> all() {
        var found = hot.find().map(document -> JsonDocuments.read(document.get("hot", Document.class), HotSnapshot.class))
                .into(new ArrayList<>());
        found.sort(Comparator.comparing(HotSnapshot::signal));
        return found;
    }
}
