package dev.bellwether.scoring.notice.source;

import dev.bellwether.events.scoring.StandingRanking;
import dev.bellwether.events.trend.TrendChange;
import dev.bellwether.scoring.notice.store.NoticeStore;
import dev.bellwether.scoring.view.CurrentCatalog;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.messaging.handler.annotation.Payload;
import org.springframework.stereotype.Component;

/** Turns events into notices. An event that comes twice makes the same notice, which is kept once; a deletion makes none. */
@Component
class NoticeSources {

    /** Where a dead letter comes back that was given another try. */
    private static final String RETRY = ".${spring.application.name}.retry";

    private final NoticeStore store;
    private final CurrentCatalog catalog;

    NoticeSources(NoticeStore store, CurrentCatalog catalog) {
        this.store = store;
        this.catalog = catalog;
    }

    @KafkaListener(topics = {"trend.changes", "trend.changes" + RETRY}, groupId = "scoring-notices-changes")
    void changed(@Payload(required = false) TrendChange change) {
        if (change != null) {
            TrendNotices.of(change, this::name).ifPresent(store::add);
        }
    }

    @KafkaListener(topics = {"scoring.rankings", "scoring.rankings" + RETRY}, groupId = "scoring-notices-rankings")
    void ranked(@Payload(required = false) StandingRanking told) {
        if (told != null) {
            RankingNotices.of(told).ifPresent(store::add);
        }
    }

    private String name(String slug) {
        return catalog.get().subjects().stream().filter(each -> each.slug().equals(slug)).findFirst()
                .map(each -> each.technology().name()).orElse(slug);
    }
}
