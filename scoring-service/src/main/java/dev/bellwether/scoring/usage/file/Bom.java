package dev.bellwether.scoring.usage.file;

import java.util.List;

/** The part of a CycloneDX document that says what is used. */
record Bom(String bomFormat, String specVersion, Metadata metadata, List<Component> components) {

    /** What the document is about. */
    record Metadata(Component component) {}

    /** One component and what it is made of. */
    record Component(String type, String name, String group, String version, String purl, List<Component> components) {}
}
