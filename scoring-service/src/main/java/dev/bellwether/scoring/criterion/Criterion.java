package dev.bellwether.scoring.criterion;

import java.util.List;

import dev.bellwether.scoring.store.Versioned;

/**
 * What technologies are judged by: a small tree of observed inputs, each on a fixed scale.
 *
 * @param id          lower-case kebab, such as {@code real-time-fit}
 * @param version     counts the changes, from 1; a ranking names the version it used
 * @param name        the name shown
 * @param description what a high value means
 * @param inputs      what it is made of, at least one
 */
public record Criterion(String id, long version, String name, String description,
        List<Input> inputs) implements Versioned<Criterion> {

    /** Makes the inputs unmodifiable. */
    public Criterion {
        inputs = List.copyOf(inputs);
    }

    @Override
    public Criterion at(long newVersion) {
        return new Criterion(id, newVersion, name, description, inputs);
    }
}
