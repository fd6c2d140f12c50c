package dev.bellwether.scoring.usage;

import java.util.Arrays;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;

/** The files that tell what a system uses. */
public enum Format {

    /** {@code techstack.yml} of StackShare: the tools of a repository. */
    TECHSTACK("techstack"),
    /** {@code catalog-info.yaml} of Backstage: entities whose tags name what they use. */
    CATALOG_INFO("catalog-info"),
    /** A software bill of materials as CycloneDX JSON. */
    CYCLONEDX("cyclonedx");

    private final String text;

    Format(String text) {
        this.text = text;
    }

    /** The format of that name. */
    public static Optional<Format> parse(String text) {
        return Arrays.stream(values()).filter(each -> each.text.equals(text)).findFirst();
    }

    /** Its name in URLs and answers. */
    @JsonValue
    public String text() {
        return text;
    }
}
