package dev.bellwether.trend.registry;

import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * What a registry has to know of the things it keeps.
 *
 * @param type        their class; its JSON form is what is stored
 * @param id          reads the id
 * @param version     reads the version, from 1
 * @param withVersion the same thing with another version
 */
public record Kind<T>(Class<T> type, Function<T, String> id, ToLongFunction<T> version, WithVersion<T> withVersion) {

    /** Changes nothing but the version. */
    @FunctionalInterface
    public interface WithVersion<T> {

        /** The same thing with that version. */
        T apply(T thing, long version);
    }
}
