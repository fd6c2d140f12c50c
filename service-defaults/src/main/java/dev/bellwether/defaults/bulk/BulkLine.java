package dev.bellwether.defaults.bulk;

import dev.bellwether.defaults.problem.Fault;
import tools.jackson.databind.node.ObjectNode;

/** One line of a bulk body; {@code line} counts the physical lines of the body from 1. */
public sealed interface BulkLine {

    /** The first physical line. */
    int line();

    /**
     * A line that could be read.
     *
     * @param fields the object; from CSV every column of the header, as text, or null if empty
     */
    record Readable(int line, ObjectNode fields) implements BulkLine {}

    /** A line that could not be read, and why. */
    record Unreadable(int line, Fault fault) implements BulkLine {}
}
