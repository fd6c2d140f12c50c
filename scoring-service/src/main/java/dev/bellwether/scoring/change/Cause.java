package dev.bellwether.scoring.change;

/** What two rankings can differ in; together these are all that a ranking depends on. */
enum Cause {
    /** The weights of the criteria. */
    WEIGHTS,
    /** Must-haves, and who is considered. */
    NEEDS,
    /** What the catalog says, and the day that ages and support are counted from. */
    FACTS,
    /** Signals, levels and growth. */
    TRENDS,
    /** What people think. */
    ASSESSMENTS,
    /** The method, the criteria with their inputs and scales, and what stands in for missing data. */
    METHOD;

    int bit() {
        return 1 << ordinal();
    }
}
