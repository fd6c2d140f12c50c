package dev.bellwether.scoring.notice.webhook;

import java.time.Instant;

import dev.bellwether.events.Json;
import dev.bellwether.scoring.notice.Notice;

/**
 * What is posted, in the form that Standard Webhooks suggests.
 *
 * @param type      the kind of the notice
 * @param timestamp when it was found
 * @param data      the notice
 */
record Message(String type, Instant timestamp, Notice data) {

    static String of(Notice notice) {
        return Json.mapper().writeValueAsString(new Message(notice.kind().text(), notice.at(), notice));
    }
}
