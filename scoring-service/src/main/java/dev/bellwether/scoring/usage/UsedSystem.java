package dev.bellwether.scoring.usage;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A system or repository of ours and what it uses: one statement a format, of which the newest file replaces the one before.
 *
 * @param id         lower-case, of letters, digits, dots, hyphens and underscores
 * @param version    counts the changes, from 1
 * @param statements by format
 */
public record UsedSystem(String id, long version, Map<Format, Statement> statements) {

    /** Puts the statements in the order of formats. */
    public UsedSystem {
        var ordered = new EnumMap<Format, Statement>(Format.class);
        ordered.putAll(statements);
        statements = Collections.unmodifiableMap(ordered);
    }

    /** What it is called; the id if no file says. */
    public String name() {
        return first(Stated::name).orElse(id);
    }

    /** Who is responsible for it; null if no file says. */
    public String owner() {
        return first(Stated::owner).orElse(null);
    }

    /** The larger system that it belongs to; null if no file says. */
    public String partOf() {
        return first(Stated::partOf).orElse(null);
    }

    /** Whether a file of that format said exactly this before. */
    public boolean says(Format format, Stated said) {
        return statements.containsKey(format) && statements.get(format).said().equals(said);
    }

    /** The next version, with that statement in place of the one before. */
    public UsedSystem with(Format format, Statement statement) {
        var next = new EnumMap<Format, Statement>(Format.class);
        next.putAll(statements);
        next.put(format, statement);
        return new UsedSystem(id, version + 1, next);
    }

    private Optional<String> first(Function<Stated, String> what) {
        return statements.values().stream().map(each -> what.apply(each.said())).filter(Objects::nonNull).findFirst();
    }
}
