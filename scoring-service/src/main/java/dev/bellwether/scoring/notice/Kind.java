package dev.bellwether.scoring.notice;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a notice tells. */
public enum Kind {

    /** A technology heads elsewhere than before. */
    TREND_DIRECTION("trend-direction"),
    /** Places in the answer to a standing profile changed. */
    RANKING("ranking"),
    /** A release cycle will soon get no more security fixes. */
    SUPPORT_END("support-end");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    /** The kind of that name. */
    public static Optional<Kind> parse(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }

    /** Its name in URLs, answers and webhooks. */
    @JsonValue
    public String text() {
        return text;
    }
}
