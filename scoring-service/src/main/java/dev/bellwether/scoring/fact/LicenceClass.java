package dev.bellwether.scoring.fact;

/** What a licence asks of its users, least first. */
enum LicenceClass {
    /** To keep the notice. */
    PERMISSIVE("permissive"),
    /** To share changes of the thing itself. */
    WEAK_COPYLEFT("weak-copyleft"),
    /** To share what is built with it on the same terms. */
    STRONG_COPYLEFT("strong-copyleft"),
    /** The source is open to read, some uses are not allowed. */
    SOURCE_AVAILABLE("source-available"),
    /** A contract. */
    PROPRIETARY("proprietary");

    private final String text;

    LicenceClass(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static LicenceClass of(String text) {
        for (var each : values()) {
            if (each.text.equals(text)) {
                return each;
            }
        }
        throw new IllegalArgumentException("no licence class " + text);
    }
}
