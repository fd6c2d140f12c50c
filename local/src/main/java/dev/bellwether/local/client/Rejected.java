package dev.bellwether.local.client;

/** One fault of one line of an import. */
public record Rejected(int line, String pointer, String detail) {

    @Override
    public String toString() {
        return "line " + line + ", " + pointer + ": " + detail;
    }
}
