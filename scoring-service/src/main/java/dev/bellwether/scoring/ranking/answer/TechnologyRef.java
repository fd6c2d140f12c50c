package dev.bellwether.scoring.ranking.answer;

import dev.bellwether.scoring.fact.Subject;

/** Which technology, by identity, name shown and kind. */
public record TechnologyRef(String slug, String name, String kind) {

    /** Of what is known. */
    public static TechnologyRef of(Subject subject) {
        return new TechnologyRef(subject.slug(), subject.technology().name(), subject.technology().kind());
    }
}
