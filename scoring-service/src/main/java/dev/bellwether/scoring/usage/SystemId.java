package dev.bellwether.scoring.usage;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How systems are identified: {@code Acme/Web Shop} is {@code acme-web-shop}. */
public final class SystemId {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9._-]+");
    private static final Pattern EDGES = Pattern.compile("^[-._]+|[-._]+$");
    private static final int LONGEST = 100;

    private SystemId() {}

    /** The id of a system of that name; empty if nothing is left of it, or too much. */
    public static Optional<String> of(String name) {
        var id = EDGES.matcher(OTHERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-")).replaceAll("");
        return id.isEmpty() || id.length() > LONGEST ? Optional.empty() : Optional.of(id);
    }
}
