package dev.bellwether.scoring.notice.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.notice.support.SupportEnd;
import dev.bellwether.scoring.sentence.Sentence;

/**
 * Tells of ends of support some steps ahead. An end that becomes known late is told once, at the step that it has reached; one that is
 * announced anew for another day is told again.
 *
 * @param steps days ahead
 */
record SupportNotices(List<Integer> steps) {

    Optional<Notice> of(SupportEnd end, LocalDate day, Instant now) {
        var left = ChronoUnit.DAYS.between(day, end.day());
        return steps.stream().filter(step -> step >= left).min(Comparator.naturalOrder())
                .map(step -> notice(end, left, step, now));
    }

    private static Notice notice(SupportEnd end, long left, int step, Instant now) {
        var slug = end.subject().slug();
        var cycle = end.release().cycle();
        var text = Sentence.of("%s gets no more security fixes after %s, in %d days.", end.title(), end.day(), left);
        return new Notice(Notice.id(Kind.SUPPORT_END, slug, cycle, end.day(), step), Kind.SUPPORT_END, now, List.of(slug), null,
                end.title() + ": support ends " + end.day(), text, "/api/technologies/" + slug,
                Map.of("cycle", cycle, "endOfLife", end.day().toString(), "daysLeft", left));
    }
}
