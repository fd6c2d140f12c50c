package dev.bellwether.scoring.notice.source;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import dev.bellwether.scoring.notice.NoticeSettings;
import dev.bellwether.scoring.notice.store.NoticeStore;
import dev.bellwether.scoring.notice.support.SupportEnd;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.stereotype.Component;

/** Looks for ends of support that are to be told. */
@Component
public class SupportScan {

    private final SupportNotices notices;
    private final NoticeStore store;
    private final CurrentCatalog catalog;
    private final Clock clock;

    SupportScan(NoticeStore store, CurrentCatalog catalog, NoticeSettings settings, Clock clock) {
        this.notices = new SupportNotices(settings.supportEndDays());
        this.store = store;
        this.catalog = catalog;
        this.clock = clock;
    }

    /** Tells what has not been told. */
    public void run() {
        var now = clock.instant();
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC);
        for (var end : SupportEnd.from(day, catalog.get().subjects())) {
            notices.of(end, day, now).filter(notice -> !store.knows(notice.id())).ifPresent(store::add);
        }
    }
}
