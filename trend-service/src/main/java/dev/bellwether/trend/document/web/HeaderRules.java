package dev.bellwether.trend.document.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Predicate;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.trend.document.Header;

/** What must be said about a document. */
final class HeaderRules {

    private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);
    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_URL = 2_000;

    private final Predicate<String> sourceExists;
    private final Clock clock;

    HeaderRules(Predicate<String> sourceExists, Clock clock) {
        this.sourceExists = sourceExists;
        this.clock = clock;
    }

    /** The header; worth nothing if faults were added. */
    Header check(DocumentForm form, Faults faults) {
        var source = form.source();
        if (source == null || source.isBlank()) {
            faults.add("/source", "is missing");
        } else {
            faults.check(sourceExists.test(source), "/source", "There is no source '" + source + "'");
        }
        title(form.title(), faults);
        faults.check(form.url() == null || isWeb(form.url()), "/url",
                "must be an http or https URL of at most " + LONGEST_URL + " characters");
        return new Header(source, form.title(), form.url(), published(form.published(), faults));
    }

    private static void title(String title, Faults faults) {
        if (title != null) {
            faults.check(!title.isBlank(), "/title", "must not be blank; leave it out if there is none");
            faults.check(title.length() <= LONGEST_TITLE, "/title", "must not be longer than " + LONGEST_TITLE + " characters");
            faults.check(title.chars().noneMatch(Character::isISOControl), "/title", "must not hold control characters");
        }
    }

    private LocalDate published(String text, Faults faults) {
        if (text == null || text.isBlank()) {
            faults.add("/published", "is missing; it is the day of publication, such as 2026-03-15");
            return null;
        }
        try {
            var day = LocalDate.parse(text);
            faults.check(!day.isBefore(FIRST), "/published", "'" + text + "' is before " + FIRST);
            faults.check(!day.isAfter(LocalDate.ofInstant(clock.instant(), clock.getZone()).plusDays(1)), "/published",
                    "'" + text + "' is in the future");
            return day;
        } catch (DateTimeParseException e) {
            faults.add("/published", "'" + text + "' is no day such as 2026-03-15");
            return null;
        }
    }

    private static boolean isWeb(String url) {
        try {
            var uri = URI.create(url);
            return url.length() <= LONGEST_URL && uri.getHost() != null
                    && ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
