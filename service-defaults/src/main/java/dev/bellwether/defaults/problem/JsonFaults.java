package dev.bellwether.defaults.problem;

import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;

/** What Jackson says about unreadable JSON, as a fault. */
public final class JsonFaults {

    /** Where a type of ours or of Java lives is nobody's business outside. */
    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z][a-z0-9]*\\.)+(?=[A-Z])");

    private JsonFaults() {}

    /** The fault behind a failed reading: the place in the document, or the line and column where it stops being JSON. */
    public static Fault of(JacksonException failure) {
        if (failure instanceof StreamReadException broken) {
            var at = broken.getLocation();
            return new Fault("", "Not JSON at line %d, column %d: %s".formatted(at.getLineNr(), at.getColumnNr(),
                    broken.getOriginalMessage()));
        }
        var pointer = new StringBuilder();
        failure.getPath().forEach(step -> pointer.append('/')
                .append(step.getPropertyName() == null ? String.valueOf(step.getIndex()) : escape(step.getPropertyName())));
        return new Fault(pointer.toString(), PACKAGE.matcher(failure.getOriginalMessage()).replaceAll(""));
    }

    /** A property path such as {@code links[0].url} as a JSON Pointer. */
    public static String pointer(String path) {
        return "/" + escape(path).replace('.', '/').replace("[", "/").replace("]", "");
    }

    /** One token of a JSON Pointer. */
    public static String escape(String token) {
        return token.replace("~", "~0").replace("/", "~1");
    }
}
