package dev.bellwether.gateway.limit;

/** Makes the meter of a caller that was not here before. */
@FunctionalInterface
interface MeterMaker {

    /** @param key the same at each gateway */
    Meter make(String key, Allowance allowance);
}
