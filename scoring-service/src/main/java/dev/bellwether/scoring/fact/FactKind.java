package dev.bellwether.scoring.fact;

/** What kind of fact a path leads to. */
public enum FactKind {
    /** A text. */
    TEXT,
    /** A number. */
    AMOUNT,
    /** Yes or no. */
    FLAG,
    /** Several texts. */
    TEXTS,
    /** Whatever the catalog states under that name. */
    ANY
}
