package dev.bellwether.catalog.technology.rule;

import dev.bellwether.catalog.technology.Technology;
import dev.bellwether.defaults.problem.Faults;

/** Something that every technology in the catalog keeps to. */
@FunctionalInterface
interface Rule {

    /** Notes each breach with the JSON Pointer of the place. */
    void check(Technology technology, Faults faults);
}
