package dev.bellwether.scoring.constraint;

import java.util.Collection;

/** Three-valued logic (Kleene): what follows when not everything is known. */
public enum Truth {
    /** It is so. */
    TRUE,
    /** It is not so. */
    FALSE,
    /** The fact it depends on is missing. */
    UNKNOWN;

    static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** False if any is false, else unknown if any is unknown, else true. */
    public static Truth all(Collection<Truth> parts) {
        if (parts.contains(FALSE)) {
            return FALSE;
        }
        return parts.contains(UNKNOWN) ? UNKNOWN : TRUE;
    }
}
