package dev.bellwether.trend.hot;

/**
 * Counts events that fade with a half-life (docs/methods.md, B.8; Cormode et al. 2009). The order of events does not matter and counters can be
 * merged; an event counted twice counts twice.
 */
final class DecayedCounter {

    private final double halfLife;
    private double newest = Double.NEGATIVE_INFINITY;
    private double value;

    /** @param halfLife in units of time, positive */
    DecayedCounter(double halfLife) {
        this.halfLife = halfLife;
    }

    /** Counts an event, late ones too. */
    void add(double time, double weight) {
        if (time > newest) {
            value = value(time) + weight;
            newest = time;
        } else {
            value += weight * decay(newest - time);
        }
    }

    /** Counts the events of another counter with the same half-life. */
    void merge(DecayedCounter other) {
        if (other.newest > Double.NEGATIVE_INFINITY) {
            add(other.newest, other.value);
        }
    }

    /** What is left of the events at a time, not before the newest of them. */
    double value(double time) {
        return value == 0 ? 0 : value * decay(time - newest);
    }

    /** Events per unit of time, once the counter has run for many half-lives. */
    double rate(double time) {
        return value(time) * Math.log(2) / halfLife;
    }

    /** Events per unit of time for a counter that has run for {@code age}, positive. */
    double rate(double time, double age) {
        return rate(time) / (1 - decay(age));
    }

    private double decay(double passed) {
        return Math.pow(2, -passed / halfLife);
    }
}
