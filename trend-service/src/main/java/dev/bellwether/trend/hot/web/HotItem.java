package dev.bellwether.trend.hot.web;

import java.time.LocalDate;
import java.util.List;

import dev.bellwether.trend.hot.HotTechnology;
import dev.bellwether.trend.hot.HotTechnology.Evidence;
import dev.bellwether.trend.view.TechnologyRef;

/**
 * A technology in the list; what is not known is left out.
 *
 * @param position in this list, from 1
 * @param heat     the greatest of its signals', in standard deviations
 * @param evidence signal by signal, the hottest first
 */
record HotItem(int position, Technology technology, boolean hot, boolean alert, double heat, List<Part> evidence) {

    record Technology(String slug, String name, String kind) {}

    record Part(String signal, LocalDate day, double heat, boolean hot, double shortRate, double longRate, double events,
            double dispersion, Double count, Double expected, Double surpriseBits, Double pValue, Double qValue, boolean alert) {

        static Part of(Evidence of) {
            var item = of.item();
            var heated = of.heated();
            return new Part(of.signal().signal(), of.signal().day(), heated.z(), heated.hot(), heated.shortRate(),
                    heated.longRate(), heated.events(), heated.dispersion(), item.count(), item.expected(), item.surpriseBits(),
                    item.pValue(), item.qValue(), item.alert());
        }
    }

    static HotItem of(int position, TechnologyRef technology, HotTechnology of) {
        return new HotItem(position, new Technology(technology.slug(), technology.name(), technology.kind()), of.hot(),
                of.alert(), of.heat(), of.evidence().stream().map(Part::of).toList());
    }
}
