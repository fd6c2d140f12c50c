package dev.bellwether.scoring.exchange.format;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** Markdown as the HTML that Thoughtworks' radar shows; it strips all but a few elements. */
final class Html {

    private static final Safelist SHOWN = new Safelist()
            .addTags("b", "i", "em", "strong", "a", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "br", "p", "u")
            .addAttributes("a", "href", "target", "rel").addProtocols("a", "href", "http", "https", "mailto");
    private static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false);

    private Html() {}

    /** On one line, as cells of a table have it. */
    static String shown(String markdown) {
        return Jsoup.clean(rendered(markdown), "", SHOWN, PLAIN).replaceAll("\\s*\\n\\s*", " ").strip();
    }

    /** Whether something gets lost, be it only an element around a text. */
    static boolean strips(String markdown) {
        return !elements(rendered(markdown)).equals(elements(shown(markdown)));
    }

    private static String rendered(String markdown) {
        return HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown));
    }

    private static String elements(String html) {
        return Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body().html().replaceAll("\\s+", " ").strip();
    }
}
