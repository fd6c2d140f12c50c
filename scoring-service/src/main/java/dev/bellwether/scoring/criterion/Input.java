package dev.bellwether.scoring.criterion;

import dev.bellwether.scoring.fact.Path;
import dev.bellwether.scoring.value.Scale;

/**
 * One thing that is looked at.
 *
 * @param id     unique within its criterion
 * @param name   the name shown
 * @param weight points, above 0; its share is the points over those of all inputs of the criterion
 * @param from   the fact
 * @param scale  what the fact is worth
 */
public record Input(String id, String name, double weight, Path from, Scale scale) {}
