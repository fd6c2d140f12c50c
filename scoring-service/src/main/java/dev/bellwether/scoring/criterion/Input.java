package dev.bellwether.scoring.criterion;

import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.value.Scale;

/**
 * One thing that is looked at.
 *
 * @param id     unique within its criterion
 * @param name   the name shown
 * @param weight points, above 0; its share is the points over those of all inputs of the criterion
 * @param median worth of the catalog's median technology, 0 to 1, which stands in for a gap (docs/methods.md, A.6). Frozen with the
 *               criterion's version, so that a new technology moves no other; null for that of the catalog as it is
 * @param from   the fact
 * @param scale  what the fact is worth
 */
public record Input(String id, String name, double weight, Double median, Path from, Scale scale) {

    /** One whose gaps get the median of the catalog as it is. */
    public Input(String id, String name, double weight, Path from, Scale scale) {
        this(id, name, weight, null, from, scale);
    }
}
