package dev.bellwether.scoring.robustness.smaa;

import org.apache.commons.rng.UniformRandomProvider;

/**
 * A value that is not known and is drawn instead.
 *
 * @param alternative index of whom it is missing for
 * @param criterion   index of the criterion that it is a part of
 * @param share       of the criterion's value, 0 to 1
 * @param values      those that the catalog knows, each drawn as often; empty for any from 0 to 1
 */
public record Gap(int alternative, int criterion, double share, double[] values) {

    double draw(UniformRandomProvider random) {
        return share * (values.length == 0 ? random.nextDouble() : values[random.nextInt(values.length)]);
    }
}
