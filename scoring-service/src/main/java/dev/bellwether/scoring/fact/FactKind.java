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
    ANY;

    /** Whether a single fact is of this kind; of {@link #TEXTS}, whether it can be one of them. */
    public boolean holds(Fact fact) {
        return switch (this) {
            case TEXT, TEXTS -> fact instanceof Fact.Text;
            case AMOUNT -> fact instanceof Fact.Amount;
            case FLAG -> fact instanceof Fact.Flag;
            case ANY -> !(fact instanceof Fact.Many);
        };
    }
}
