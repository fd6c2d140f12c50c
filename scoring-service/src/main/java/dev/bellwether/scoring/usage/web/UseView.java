package dev.bellwether.scoring.usage.web;

import dev.bellwether.scoring.usage.Format;
import dev.bellwether.scoring.usage.Found;

/**
 * One use as callers see it.
 *
 * @param technology slug; null if the catalog does not know it
 * @param matchedBy  {@code package}, {@code name} or {@code website}; null with the technology
 * @param similar    a technology of that name that it is probably not; null if there is none
 */
record UseView(String system, Format format, String name, String version, String purl, String technology, String matchedBy,
        String similar, Integer line, String pointer) {

    static UseView of(Found found) {
        var use = found.use();
        var match = found.match();
        return new UseView(found.system().id(), found.format(), use.name(), use.version(), use.purl(), match.technology(),
                match.by(), match.similar(), use.line(), use.pointer());
    }
}
