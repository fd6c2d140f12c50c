package dev.bellwether.trend.view;

/** How far a momentum looks back; the names are ISO 8601 periods. */
public enum Window {
    /** Two years: reacts soonest, and labels least. */
    P2Y,
    /** Three years: what is shown unless asked otherwise. */
    P3Y,
    /** Five years. */
    P5Y
}
