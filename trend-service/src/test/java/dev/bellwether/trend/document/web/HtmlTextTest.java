package dev.bellwether.trend.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;

import org.junit.jupiter.api.Test;

class HtmlTextTest {

    @Test
    void onlyWhatIsReadIsText() {
        assertThat(text("""
            <html><head><title>Title</title><style>a { }</style></head><body>
            <header>Site</header><nav><a href="/">Home</a></nav>
            <article><header><h1>Heading</h1></header><p>One <b>t</b>wo &amp; three<script>var x;</script></p></article>
            <footer>Legal</footer></body></html>""")).isEqualTo("Heading\n\nOne two & three");
    }

    @Test
    void blocksAndCellsAreApart() {
        assertThat(text("<ul><li>Go<li>Micro</ul>")).isEqualTo("Go\n\nMicro");
        assertThat(text("<table><tr><td>Spring</td><td>Boot</td></tr></table>")).isEqualTo("Spring\n\nBoot");
        assertThat(text("Spring<br>Boot")).isEqualTo("Spring\nBoot");
    }

    @Test
    void aPageOfManyTagsIsReadInItsOrder() {
        var page = new StringBuilder("<body><div>start <section>");
        var expected = new StringBuilder("start");
        for (var n = 0; n < 3_000; n++) {
            page.append("<p>a").append(n).append(" <i>b</i>").append("</p>tail").append(n);
            expected.append("\n\na").append(n).append(" b\n\ntail").append(n);
        }
        assertThat(text(page.append("</section></div> end").toString())).isEqualTo(expected.append("\n\nend").toString());
    }

    @Test
    void brokenAndDeepHtmlIsNoFailure() {
        assertThat(text("<p>a<b>b<p>c</b>d<table><p>e<tr><td>f")).contains("a", "b", "c", "d", "e", "f");
        assertThat(text("<div>".repeat(20_000) + "deep" + "<b><i>".repeat(20_000))).isEqualTo("deep");
    }

    private static String text(String html) {
        return HtmlText.of(new StringReader(html));
    }
}
