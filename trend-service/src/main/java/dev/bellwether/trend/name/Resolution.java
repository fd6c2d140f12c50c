package dev.bellwether.trend.name;

import java.util.List;

/** What a name stands for. */
public sealed interface Resolution {

    /** One technology, retired ones too. */
    record Known(String slug) implements Resolution {}

    /** No technology that this instance has heard of. */
    record Unknown() implements Resolution {}

    /** Several technologies at the moment: a name is on its way from one to another. */
    record Ambiguous(List<String> slugs) implements Resolution {}
}
