package dev.bellwether.scoring.exchange.format;

/** Texts as tools show them, for tests. */
public final class FormatTexts {

    private FormatTexts() {}

    public static String shown(String markdown) {
        return markdown == null ? null : Html.shown(markdown);
    }
}
