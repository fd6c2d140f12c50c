package dev.bellwether.scoring.exchange.format;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Label;
import dev.bellwether.scoring.radar.Movement;

/** Something of an entry that not every format has a place for. */
public enum Trait {
    /** Placements before the newest. */
    HISTORY("history"),
    /** The day of a placement. */
    DATE("day of placement"),
    /** How an entry came to where it stands. */
    MOVEMENT("movement"),
    /** What the radar says of it. */
    TEXT("text"),
    /** Parts of the text that a tool does not show. */
    MARKUP("markup that the tool strips"),
    /** What single editions say of it. */
    EDITION_TEXT("texts of single editions"),
    /** Why it was placed. */
    REASON("reasons of placements"),
    /** Where to read more. */
    LINKS("links, or titles of them"),
    /** Free words. */
    TAGS("tags"),
    /** What other tools hold. */
    ANNOTATIONS("annotations"),
    /** An id that does not follow from the name. */
    ID("id"),
    /** Who placed it, when that was recorded, and the ranking that spoke for it. */
    RECORD("record of who placed it, when, and on which ranking"),
    /** That it is there at all. */
    ENTRY("place, which the format cannot hold");

    private final String what;

    Trait(String what) {
        this.what = what;
    }

    /** As it is written. */
    @JsonValue
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What is lost, in words. */
    public String what() {
        return what;
    }

    /** Whether an entry has it at all. What only a format can tell is never there by itself. */
    boolean in(Entry entry) {
        var about = entry.about();
        return switch (this) {
            case HISTORY -> entry.placements().size() > 1;
            case DATE, RECORD, REASON -> true;
            case MOVEMENT -> entry.placements().size() > 1 || stated(entry);
            case TEXT -> about.text() != null;
            case EDITION_TEXT -> entry.placements().stream().anyMatch(each -> each.text() != null);
            case LINKS -> !about.links().isEmpty();
            case TAGS -> !about.tags().isEmpty();
            case ANNOTATIONS -> !about.annotations().isEmpty();
            case ID -> !entry.id().equals(about.technology() == null ? Label.key(about.name()) : about.technology());
            case MARKUP, ENTRY -> false;
        };
    }

    static boolean stated(Entry entry) {
        var stated = entry.placements().getFirst().stated();
        return stated != null && stated != Movement.NEW;
    }
}
