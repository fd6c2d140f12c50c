package dev.bellwether.scoring.ranking.answer;

/** Whether a technology that is ranked has every must-have. */
public enum MustHaveStatus {
    /** It has. */
    PASS,
    /** Of some it is not known, and none is known to be missing. */
    UNKNOWN
}
