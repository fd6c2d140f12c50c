package dev.bellwether.gateway.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.codec.ServerSentEvent;

class JoinedTest {

    private final Joined joined = new Joined(JoinedId.parse("rankings=rankings-0:3"));

    @Test
    void nothingLeavesBeforeEveryChannelHasSpokenAndNoIdIsAheadOfWhatWasSent() {
        assertThat(joined.next(told(Channel.TRENDS, "changes-0:1"))).isEmpty();
        assertThat(joined.next(told(Channel.TRENDS, "changes-0:2"))).isEmpty();
        assertThat(joined.next(told(Channel.RANKINGS, "rankings-0:4"))).extracting(ServerSentEvent::id).containsExactly(
                "trends=changes-0:1;rankings=rankings-0:3", "trends=changes-0:2;rankings=rankings-0:3",
                "trends=changes-0:2;rankings=rankings-0:4");
        assertThat(joined.next(told(Channel.RANKINGS, null))).extracting(ServerSentEvent::id)
                .containsExactly("trends=changes-0:2;rankings=rankings-0:4");
    }

    @Test
    void anIdLeadsBackToItsParts() {
        var id = JoinedId.parse("trends=changes-0:15,health-0:2;rankings=rankings-0:7");
        assertThat(id.of(Channel.TRENDS)).contains("changes-0:15,health-0:2");
        assertThat(JoinedId.parse(id.text())).isEqualTo(id);
        assertThat(JoinedId.parse("").ids()).isEmpty();
    }

    private static Told told(Channel channel, String id) {
        return new Told(channel, id == null ? ServerSentEvent.builder("x").build() : ServerSentEvent.builder("x").id(id).build());
    }
}
