package dev.bellwether.scoring.usage.file;

import java.util.List;

import dev.bellwether.scoring.usage.Stated;

/**
 * What a file holds.
 *
 * @param systems    what it says of systems, one entry each
 * @param rejected   rows that cannot be understood
 * @param passedOver rows that are understood and say nothing of what is used
 */
public record FileContent(List<Stated> systems, List<Row> rejected, List<Row> passedOver) {

    /**
     * A row and what is to be said of it.
     *
     * @param line    from 1; null in files whose lines mean nothing
     * @param pointer JSON Pointer into the file
     * @param detail  one sentence
     */
    public record Row(Integer line, String pointer, String detail) {}
}
