package dev.bellwether.scoring.view;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.ToLongFunction;

import dev.bellwether.events.catalog.TechnologySnapshot;
import dev.bellwether.events.scoring.AssessmentSnapshot;
import dev.bellwether.events.trend.TechnologyTrend;
import dev.bellwether.scoring.fact.Assessments;
import dev.bellwether.scoring.fact.Subject;
import org.springframework.stereotype.Component;

/** This instance's view of technologies and their trends, in memory. A trend may come before its technology and is kept until then. */
@Component
public class CatalogView {

    private final Map<String, TechnologySnapshot> technologies = new ConcurrentSkipListMap<>();
    private final Map<String, Assessments> assessments = new ConcurrentHashMap<>();
    private final Map<String, TechnologyTrend> trends = new ConcurrentHashMap<>();

    /** Applies a change; null is a deletion. */
    public void technology(String slug, TechnologySnapshot snapshot) {
        apply(technologies, slug, snapshot, TechnologySnapshot::version);
    }

    /** Applies a change; null is a deletion. An id begins with the slug of its technology. */
    public void assessment(String id, AssessmentSnapshot rating) {
        assessments.compute(id.substring(0, id.indexOf('.')), (_, old) -> {
            var known = old == null ? Assessments.NONE : old;
            return rating == null ? known.without(id) : known.with(rating);
        });
    }

    /** Applies a change; null is a deletion. */
    public void trend(String slug, TechnologyTrend trend) {
        apply(trends, slug, trend, TechnologyTrend::version);
    }

    CatalogState state(String catalogRevision, String observationSnapshot, String assessmentRevision) {
        var subjects = technologies.values().stream()
                .map(each -> new Subject(each, trends.get(each.slug()), assessments.getOrDefault(each.slug(), Assessments.NONE)))
                .toList();
        return new CatalogState(subjects, catalogRevision, observationSnapshot, assessmentRevision);
    }

    private static <V> void apply(Map<String, V> view, String key, V value, ToLongFunction<V> version) {
        if (value == null) {
            view.remove(key);
        } else {
            view.merge(key, value, (old, found) -> version.applyAsLong(found) > version.applyAsLong(old) ? found : old);
        }
    }
}
