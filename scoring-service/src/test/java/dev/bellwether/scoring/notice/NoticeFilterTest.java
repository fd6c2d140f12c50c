package dev.bellwether.scoring.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

import org.junit.jupiter.api.Test;

class NoticeFilterTest {

    private static final BiPredicate<String, String> CONSIDERS = (profile, slug) -> profile.equals("web")
            && slug.equals("django");

    private final Notice turn = notice(Kind.TREND_DIRECTION, null, "django");
    private final Notice ranking = notice(Kind.RANKING, "web", "rails", "flask");

    @Test
    void anEmptyFilterWantsEverything() {
        assertThat(wants(null, null, null, turn)).isTrue();
        assertThat(wants(Set.of(), Set.of(), Set.of(), ranking)).isTrue();
    }

    @Test
    void eachSetMustFit() {
        assertThat(wants(Set.of(Kind.RANKING), Set.of("rails"), Set.of("web"), ranking)).isTrue();
        assertThat(wants(Set.of(Kind.SUPPORT_END), Set.of("rails"), Set.of("web"), ranking)).isFalse();
        assertThat(wants(Set.of(Kind.RANKING), Set.of("django"), Set.of("web"), ranking)).isFalse();
        assertThat(wants(Set.of(Kind.RANKING), Set.of("rails"), Set.of("data"), ranking)).isFalse();
    }

    @Test
    void aProfileWantsWhatConcernsItsCandidates() {
        assertThat(wants(null, null, Set.of("web"), turn)).isTrue();
        assertThat(wants(null, null, Set.of("data"), turn)).isFalse();
        assertThat(wants(null, null, Set.of("web"), notice(Kind.SUPPORT_END, null, "rails"))).isFalse();
    }

    private static boolean wants(Set<Kind> kinds, Set<String> technologies, Set<String> profiles, Notice notice) {
        return new NoticeFilter(kinds, technologies, profiles).wants(notice, CONSIDERS);
    }

    private static Notice notice(Kind kind, String profile, String... technologies) {
        return new Notice("n", kind, Instant.EPOCH, List.of(technologies), profile, "", "", "", Map.of());
    }
}
