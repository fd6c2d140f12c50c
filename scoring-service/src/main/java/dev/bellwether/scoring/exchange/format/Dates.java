package dev.bellwether.scoring.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Days as files write them: {@code 2026-05-31}, {@code 2026-05}, {@code 2026.05}, {@code 2026-05-31T10:00:00Z}. */
final class Dates {

    private static final Pattern FORM = Pattern.compile("(\\d{4})[-./](\\d{1,2})(?:[-./](\\d{1,2}))?(?:[T ].*)?");

    private Dates() {}

    /** The first of the month if no day is given; null if it is no date. */
    static LocalDate read(String text) {
        var form = FORM.matcher(text == null ? "" : text.strip());
        try {
            return form.matches()
                    ? LocalDate.of(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)),
                            form.group(3) == null ? 1 : Integer.parseInt(form.group(3)))
                    : null;
        } catch (DateTimeException _) {
            return null;
        }
    }
}
