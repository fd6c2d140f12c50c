package dev.bellwether.scoring.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void aTextIsNoMarkupWhateverItHolds() {
        assertThat(Markdown.text("a|b\n# *c* <i> [x](y) C#")).isEqualTo("a\\|b \\# \\*c\\* \\<i\\> \\[x\\](y) C\\#");
    }

    @Test
    void aLinkStaysOneLink() {
        assertThat(Markdown.link("a]b", "https://x.example/a(b) c")).isEqualTo("[a\\]b](https://x.example/a%28b%29c)");
    }

    @Test
    void aTableHasARuleUnderItsHead() {
        assertThat(Markdown.table(List.of("a", "b"), List.of(List.of("1", "2"))))
                .isEqualTo("| a | b |\n| --- | --- |\n| 1 | 2 |\n");
    }
}
