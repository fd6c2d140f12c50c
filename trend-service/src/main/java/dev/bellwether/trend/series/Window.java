package dev.bellwether.trend.series;

import dev.bellwether.events.trend.Cadence;

/** How far back momentum looks. */
public enum Window {
    /** Two years. */
    P2Y(2),
    /** Three years: the default. */
    P3Y(3),
    /** Five years. */
    P5Y(5);

    private final int years;

    Window(int years) {
        this.years = years;
    }

    /** Its length. */
    public int years() {
        return years;
    }

    /** Its length in periods. */
    public int periods(Cadence cadence) {
        return (int) Math.round(years * Cadence.YEAR.days() / cadence.days());
    }
}
