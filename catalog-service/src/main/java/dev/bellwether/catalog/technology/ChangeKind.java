package dev.bellwether.catalog.technology;

import java.util.Locale;

/** What a change did; written in lower case. */
public enum ChangeKind {
    /** It is new. */
    CREATED,
    /** It was changed in place. */
    CHANGED,
    /** It was retired, whatever else changed. */
    RETIRED,
    /** It is no longer retired, whatever else changed. */
    RESTORED;

    static ChangeKind of(Technology before, Technology after) {
        if (before == null) {
            return CREATED;
        }
        if (before.state() == after.state()) {
            return CHANGED;
        }
        if (after.state() == State.RETIRED) {
            return RETIRED;
        }
        return before.state() == State.RETIRED ? RESTORED : CHANGED;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
