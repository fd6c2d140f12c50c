package dev.bellwether.scoring.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.bellwether.defaults.EmbeddedMongo;
import dev.bellwether.scoring.notice.Kind;
import dev.bellwether.scoring.notice.Notice;
import dev.bellwether.scoring.notice.webhook.Delivery;
import dev.bellwether.scoring.notice.webhook.Delivery.State;
import org.junit.jupiter.api.Test;

class NoticeStoresTest {

    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final NoticeStore notices = new NoticeStore(EmbeddedMongo.database());
    private final DeliveryStore deliveries = new DeliveryStore(EmbeddedMongo.database());

    @Test
    void aNoticeIsKeptOnceAndSpreadOnce() {
        assertThat(notices.add(notice("a", NOW))).isTrue();
        assertThat(notices.add(notice("a", NOW.plusSeconds(1)))).isFalse();
        assertThat(notices.find("a")).contains(notice("a", NOW));
        assertThat(notices.unspread()).containsExactly(notice("a", NOW));
        notices.spread(notice("a", NOW));
        notices.add(notice("a", NOW));
        assertThat(notices.unspread()).isEmpty();
    }

    @Test
    void noticesAreShownNewestFirstFromAnyPlaceOn() {
        notices.add(notice("a", NOW));
        notices.add(notice("b", NOW.plusSeconds(1)));
        notices.add(notice("c", NOW));
        assertThat(shown(null)).containsExactly("b", "c", "a");
        assertThat(shown(NoticePosition.parse(NoticePosition.of(notice("c", NOW)).text()))).containsExactly("a");
    }

    @Test
    void whatIsTooOldIsForgotten() {
        notices.add(notice("a", NOW));
        notices.add(notice("b", NOW.plusSeconds(1)));
        notices.forget(NOW.plusSeconds(1));
        assertThat(shown(null)).containsExactly("b");
    }

    @Test
    void aDeliveryIsNotedOnceAndDueUntilItIsTaken() {
        deliveries.note("w", "n", NOW);
        deliveries.note("w", "n", NOW.plusSeconds(9));
        assertThat(deliveries.due("w", NOW, 9)).extracting(Delivery::notice).containsExactly("n");
        assertThat(deliveries.due("other", NOW, 9)).isEmpty();

        deliveries.tried(new Delivery("w", "n", State.PENDING, 1, NOW.plusSeconds(5), NOW, 503, "Answered 503"));
        assertThat(deliveries.due("w", NOW.plusSeconds(4), 9)).isEmpty();
        assertThat(deliveries.due("w", NOW.plusSeconds(5), 9)).singleElement().extracting(Delivery::attempts).isEqualTo(1);

        var taken = new Delivery("w", "n", State.DELIVERED, 2, null, NOW.plusSeconds(5), 200, null);
        deliveries.tried(taken);
        deliveries.note("w", "n", NOW);
        assertThat(deliveries.find("w", "n")).contains(taken);
    }

    @Test
    void onlyADeadLetterIsRedrivenOrDiscarded() {
        List.of("a", "b", "c").forEach(notice -> deliveries.note("w", notice, NOW));
        assertThat(deliveries.redrive("w", "a", NOW)).isFalse();
        assertThat(deliveries.discard("w", "a")).isFalse();
        List.of("a", "b", "c")
                .forEach(notice -> deliveries.tried(new Delivery("w", notice, State.DEAD, 3, null, NOW, 500, "Answered 500")));
        assertThat(deliveries.due("w", NOW, 9)).isEmpty();
        assertThat(deliveries.discard("w", "a")).isTrue();
        assertThat(deliveries.redrive("w", "b", NOW)).isTrue();
        assertThat(deliveries.redriveAll("w", NOW)).isEqualTo(1);
        assertThat(deliveries.due("w", NOW, 9)).extracting(Delivery::notice, Delivery::attempts)
                .containsExactlyInAnyOrder(tuple("b", 0), tuple("c", 0));
        assertThat(deliveries.list("w", State.DISCARDED, null, 9)).extracting(Delivery::notice).containsExactly("a");
        assertThat(deliveries.list("w", null, "a", 9)).extracting(Delivery::notice).containsExactly("b", "c");
    }

    @Test
    void whatIsStillTriedIsNotForgotten() {
        deliveries.note("w", "a", NOW);
        deliveries.note("w", "b", NOW);
        deliveries.tried(new Delivery("w", "b", State.DELIVERED, 1, null, NOW, 200, null));
        deliveries.forget(NOW.plusSeconds(1));
        assertThat(deliveries.list("w", null, null, 9)).extracting(Delivery::notice).containsExactly("a");
    }

    private List<String> shown(NoticePosition after) {
        var ids = new ArrayList<String>();
        notices.visit(after, notice -> ids.add(notice.id()));
        return ids;
    }

    private static Notice notice(String id, Instant at) {
        return new Notice(id, Kind.RANKING, at, List.of("django"), "web", "t", "x", "/api/rankings/r",
                Map.of("left", List.of("a")));
    }
}
