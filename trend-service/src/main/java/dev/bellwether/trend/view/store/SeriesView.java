package dev.bellwether.trend.view.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import dev.bellwether.events.trend.SeriesSnapshot;
import dev.bellwether.trend.registry.store.JsonDocuments;
import dev.bellwether.trend.view.SeriesShelf;
import dev.bellwether.trend.view.View;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** The collection {@code series}: {@code {_id: technology/signal, version, series}}. */
@Component
class SeriesView implements View<SeriesSnapshot>, SeriesShelf {

    private final MongoCollection<Document> series;

    SeriesView(MongoDatabase database) {
        series = database.getCollection("series");
    }

    @Override
    public void put(Collection<SeriesSnapshot> states) {
        VersionedWrites.apply(series,
                states.stream()
                        .map(state -> VersionedWrites.ifNewer(state.key(), "version", state.version(),
                                combine(set("version", state.version()), set("series", JsonDocuments.write(state)))))
                        .toList());
    }

    @Override
    public void remove(String key) {
        series.deleteOne(eq(key));
    }

    @Override
    public List<SeriesSnapshot> find(String technology, Collection<String> signals) {
        var keys = signals.stream().map(signal -> technology + "/" + signal).toList();
        var found = series.find(in("_id", keys))
                .map(document -> JsonDocuments.read(document.get("series", Document.class), SeriesSnapshot.class))
                .into(new ArrayList<>());
        found.sort(Comparator.comparing(SeriesSnapshot::signal));
        return found;
    }
}
