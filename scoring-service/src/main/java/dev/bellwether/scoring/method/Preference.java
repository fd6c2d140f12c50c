package dev.bellwether.scoring.method;

/** How much a lead of one alternative over another counts, 0 to 1; one that is not above 0 never does. */
@FunctionalInterface
public interface Preference {

    /** Of a lead in the column's own unit. */
    double of(double lead);

    /** Any lead counts in full. */
    static Preference usual() {
        return lead -> lead > 0 ? 1 : 0;
    }

    /** In proportion up to p, then in full. */
    static Preference vShape(double p) {
        return lead -> Math.clamp(lead / p, 0, 1);
    }

    /** Nothing up to q, in proportion up to p, then in full. */
    static Preference linear(double q, double p) {
        return lead -> lead <= q ? 0 : Math.min(1, (lead - q) / (p - q));
    }
}
