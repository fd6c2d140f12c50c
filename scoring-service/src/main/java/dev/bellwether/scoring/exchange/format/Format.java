package dev.bellwether.scoring.exchange.format;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.scoring.radar.Definition;
import dev.bellwether.scoring.radar.Entry;
import dev.bellwether.scoring.radar.Radar;

/** A form in which another tool keeps or reads a radar. */
public interface Format {

    /** The name, which is that of the exported file too: tools look at how an address ends. */
    String name();

    /** The media type of the file. */
    String mediaType();

    /** What it has a place for. */
    Set<Trait> keeps();

    /** Whether an entry has something that does not survive. */
    default boolean loses(Trait trait, Entry entry) {
        return !keeps().contains(trait) && trait.in(entry);
    }

    /** Why a radar of this look cannot be written; empty if it can. */
    default Optional<String> refusal(@SuppressWarnings("unused") Definition radar) {
        return Optional.empty();
    }

    /** The file, with the radar as of that day. */
    byte[] write(Radar radar, LocalDate day);

    /**
     * What a file holds.
     *
     * @param quadrant where the things of a file without quadrants belong; null if nobody says
     * @throws InvalidInput if it is no such file
     */
    List<Row> read(byte[] file, Definition radar, String quadrant);

    /** A text as a file of this form has it, so that one that comes back unchanged is known. */
    default String written(String text) {
        return text;
    }

    /** Whether files of this form can be read, and not only written. */
    default boolean reads() {
        return true;
    }

    /** Whether files of this form can be written, and not only read. */
    default boolean writes() {
        return true;
    }
}
