package dev.bellwether.scoring.notice.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.bellwether.scoring.notice.support.SupportEnd;

/** Ends of support as a calendar (RFC 5545): a day each. An end that moves keeps its identity, so a calendar moves it too. */
public final class SupportCalendar {

    private SupportCalendar() {}

    /**
     * The calendar's text.
     *
     * @param base what links begin with
     */
    public static String of(List<SupportEnd> ends, String base) {
        var calendar = new ICalendar();
        calendar.setProductId("-//Bellwether//Support ends//EN");
        calendar.setName("Support ends");
        calendar.setRefreshInterval(Duration.builder().days(1).build());
        ends.forEach(end -> calendar.addEvent(event(end, base)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(SupportEnd end, String base) {
        var technology = end.subject().technology();
        var event = new VEvent();
        event.setUid(UUID.nameUUIDFromBytes(("bellwether/support-end/" + technology.slug() + "/" + end.release().cycle())
                .getBytes(UTF_8)).toString());
        event.setDateTimeStamp(Date.from(technology.changedAt()));
        event.setSequence(Math.toIntExact(technology.version()));
        event.setDateStart(new DateStart(date(end.day())));
        event.setDateEnd(new DateEnd(date(end.day().plusDays(1))));
        event.setSummary(end.title() + ": support ends");
        event.setDescription(end.title() + " gets no more security fixes after this day."
                + (end.release().extendedSupportEnd() == null
                        ? ""
                        : " Support that is paid for ends " + end.release().extendedSupportEnd() + "."));
        event.setUrl(base + "/api/technologies/" + technology.slug());
        event.addCategories(technology.kind());
        event.setTransparency(true);
        return event;
    }

    /** A day without a time, and so without a time zone. */
    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }
}
