package dev.bellwether.scoring.usage;

import dev.bellwether.defaults.problem.InvalidInput;

/**
 * A place among all that systems use.
 *
 * @param system id of the system; null for the beginning
 * @param index  in that system
 */
public record UsePosition(String system, int index) {

    /** Before the first. */
    public static final UsePosition START = new UsePosition(null, -1);

    /** Where something stands. */
    public static UsePosition of(Found found) {
        return new UsePosition(found.system().id(), found.index());
    }

    /**
     * The place of a text.
     *
     * @throws InvalidInput at {@code cursor} if it is none that was given out
     */
    public static UsePosition parse(String text) {
        if (text == null) {
            return START;
        }
        var parts = text.split(" ");
        try {
            if (parts.length == 2) {
                return new UsePosition(parts[0], Integer.parseInt(parts[1]));
            }
        } catch (NumberFormatException e) {
            // It is none.
        }
        throw new InvalidInput("/cursor", "is not a cursor that was given out");
    }

    /** Whether something comes after it. */
    boolean before(Found found) {
        return !found.system().id().equals(system) || found.index() > index;
    }

    /** As text. */
    public String text() {
        return system + " " + index;
    }
}
