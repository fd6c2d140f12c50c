package dev.bellwether.trend.ranking;

import java.util.regex.Pattern;

import dev.bellwether.defaults.problem.InvalidInput;

/**
 * A place in a list, from which a page goes on.
 *
 * @param key      the technology's sort key
 * @param slug     tells apart equal keys
 * @param position counts the list's technologies up to it, from 1
 */
public record Place(double key, String slug, int position) {

    private static final Pattern TEXT = Pattern.compile("(\\d{1,9}) (-?[0-9.E-]{1,30}|Infinity) ([a-z0-9-]{1,200})");

    /** The place as text. */
    public String text() {
        return position + " " + key + " " + slug;
    }

    /**
     * The place of a text.
     *
     * @throws InvalidInput if it is none
     */
    public static Place parse(String text) {
        var parts = TEXT.matcher(text);
        try {
            if (parts.matches()) {
                return new Place(Double.parseDouble(parts.group(2)), parts.group(3), Integer.parseInt(parts.group(1)));
            }
        } catch (NumberFormatException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static InvalidInput unknown() {
        return new InvalidInput("/cursor", "is not a cursor that was given out");
    }
}
