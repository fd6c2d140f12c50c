package dev.bellwether.trend.document.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import dev.bellwether.trend.document.Content.Format;
import dev.bellwether.trend.document.Document;
import dev.bellwether.trend.document.mention.Findings.Found;
import dev.bellwether.trend.document.mention.Mention;
import dev.bellwether.trend.document.mention.MentionFinder;

/**
 * A document with what it mentions.
 *
 * @param known           whether its content was known before; null when it was asked for
 * @param dryRun          true if nothing was kept or stated; null otherwise
 * @param pending         true if what it states is not known to be in the log; sending it again completes it. Null otherwise
 * @param format          {@code text} or {@code html}
 * @param offsets         what they count in: {@code sent-text}, or {@code extracted-text} for HTML
 * @param characters      length of that text, in UTF-16 code units as offsets are
 * @param countedFrom     the confidence from which on a mention counts
 * @param mentionsOmitted how many places there are beyond those listed
 * @param sameAs          id of the document whose content this URL has now; null if it has its own
 */
record DocumentAnswer(String id, Boolean known, Boolean dryRun, Boolean pending, String source, String title, String url,
        LocalDate published, String hash, String format, String offsets, int characters, double countedFrom,
        List<Found> technologies, List<Mention> mentions, int mentionsOmitted, String sameAs, Instant recordedAt,
        String recordedBy) {

    static DocumentAnswer of(Document document, Boolean known, Boolean dryRun, Boolean pending) {
        var header = document.header();
        var html = document.format() == Format.HTML;
        return new DocumentAnswer(document.id(), known, dryRun, pending, header.source(), header.title(), header.url(),
                header.published(), document.hash(), html ? "html" : "text", html ? "extracted-text" : "sent-text",
                document.characters(), MentionFinder.COUNTED, document.technologies(), document.mentions(), document.omitted(),
                document.sameAs(), document.recordedAt(), document.recordedBy());
    }
}
