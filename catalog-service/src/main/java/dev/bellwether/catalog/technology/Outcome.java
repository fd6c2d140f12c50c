package dev.bellwether.catalog.technology;

/** What became of a write. */
public sealed interface Outcome {

    /** There is a new version. */
    record Written(Entry entry) implements Outcome {}

    /** It said what was known already: no new version, no event. */
    record Unchanged(Entry entry) implements Outcome {}

    /**
     * A name belongs to another technology.
     *
     * @param pointer JSON Pointer of the name in what was sent
     * @param owner   slug of the other
     */
    record NameTaken(String pointer, String owner) implements Outcome {

        /** For the caller. */
        public String detail() {
            return "is a name of '" + owner + "' already; a name belongs to one technology";
        }
    }
}
