package dev.bellwether.defaults.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import dev.bellwether.defaults.problem.InvalidInput;
import dev.bellwether.defaults.problem.PreconditionRequired;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {

    @Test
    void anEtagIsReadBackAsItsVersion() {
        assertThat(Versions.ifMatch(Versions.etag(7))).isEqualTo(7);
        assertThat(Versions.ifMatch(Versions.etag(7, 12))).isEqualTo(7);
        assertThat(Versions.ifMatch("*")).isEqualTo(Versions.ANY);
    }

    @Test
    void anEditWithoutIfMatchIsRefused() {
        assertThatThrownBy(() -> Versions.ifMatch(null)).isInstanceOf(PreconditionRequired.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "W/\"7\"", "\"x\"", "\"7\", \"8\"", ""})
    void aTagThatIsNotOursIsRefused(String tag) {
        assertThatThrownBy(() -> Versions.ifMatch(tag)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aPageOfOneItemTooManyNamesWhereTheNextStarts() {
        var page = Page.of(List.of("a", "b", "c"), 2, item -> item);
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.decode(page.nextCursor())).isEqualTo("b");
        assertThat(Page.of(List.of("a", "b"), 2, item -> item).nextCursor()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 201})
    void aPageLengthOutOfRangeIsRefused(int limit) {
        assertThatThrownBy(() -> Paging.limit(limit)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aCursorThatIsNotOursIsRefused() {
        assertThatThrownBy(() -> Cursor.decode("§")).isInstanceOf(InvalidInput.class);
    }
}
