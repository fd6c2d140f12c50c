package dev.bellwether.scoring.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import dev.bellwether.scoring.store.ContentKey;

/**
 * Something that people may want to be told.
 *
 * @param id           made of what it tells, so that telling it again is recognised
 * @param kind         what sort of change it is
 * @param at           when it was found
 * @param technologies slugs of those that it is about
 * @param profile      id of the profile whose ranking changed; null of other kinds
 * @param title        a few words
 * @param text         one sentence
 * @param link         path of the API where the reasons are
 * @param data         the same in numbers
 */
public record Notice(String id, Kind kind, Instant at, List<String> technologies, String profile, String title, String text,
        String link, Map<String, Object> data) {

    /** Makes the collections unmodifiable. */
    public Notice {
        technologies = List.copyOf(technologies);
        data = Map.copyOf(data);
    }

    /** The id of what happened to something, which the rest tells apart from all else that happens to it. */
    public static String id(Kind kind, String subject, Object... rest) {
        return ContentKey.of(kind.text() + "/" + subject + "/" + List.of(rest));
    }
}
