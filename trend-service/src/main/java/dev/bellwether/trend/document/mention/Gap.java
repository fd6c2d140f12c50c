package dev.bellwether.trend.document.mention;

/** What stands between two parts of a name. {@code Node.js}, {@code node js} and a name broken over two lines are one name; two sentences are not. */
final class Gap {

    private int signs;
    private int spaces;
    private int lines;

    void add(char ignored) {
        switch (ignored) {
            case '\n' -> lines++;
            case '.', '/', '_', '-' -> signs++;
            default -> spaces++;
        }
    }

    void clear() {
        signs = 0;
        spaces = 0;
        lines = 0;
    }

    boolean isEmpty() {
        return signs + spaces + lines == 0;
    }

    boolean joins() {
        return signs == 0 && lines <= 1 || signs == 1 && spaces + lines == 0;
    }
}
