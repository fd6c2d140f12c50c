package dev.bellwether.trend.document.web;

import java.io.Reader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * The text of an HTML page, without scripts, styles and what surrounds the content of a page; blocks are apart by an empty line. What is read
 * is taken off the tree as it grows, so that a page of millions of tags does not fill the memory. For one thread.
 */
final class HtmlText {

    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "nav", "head", "header",
            "footer",
            "aside", "form", "button", "select", "textarea", "iframe", "object", "svg", "math", "canvas", "audio", "video");
    private static final int DEEPEST = 256;
    private static final int AT_ONCE = 500;

    private final StringBuilder text = new StringBuilder();
    private Set<Element> begun = Set.of();

    private HtmlText() {}

    /** What a reader of the page reads. Never fails for how the HTML is written. */
    static String of(Reader html) {
        var extraction = new HtmlText();
        try (var parser = new StreamParser(Parser.htmlParser().setMaxDepth(DEEPEST))) {
            parser.parse(html, "");
            var read = 0;
            var elements = parser.iterator();
            while (elements.hasNext()) {
                elements.next();
                if (++read % AT_ONCE == 0) {
                    extraction.begun = extraction.takeComplete(parser.document());
                }
            }
            extraction.take(parser.document());
        }
        return extraction.text.toString().strip();
    }

    /** Takes everything but the last child at each level, which may still grow; the elements that are begun with that. */
    private Set<Element> takeComplete(Element root) {
        Set<Element> open = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Node last = root; last instanceof Element element && !isSkipped(element);) {
            begin(element);
            open.add(element);
            while (element.childNodeSize() > 1) {
                var first = element.childNode(0);
                take(first);
                first.remove();
            }
            last = element.childNodeSize() == 1 ? element.childNode(0) : null;
        }
        return open;
    }

    private void begin(Element element) {
        if (element.normalName().equals("br")) {
            text.append('\n');
        } else if (!begun.contains(element)) {
            boundary(element);
        }
    }

    private void take(Node node) {
        switch (node) {
            case TextNode words -> {
                var atStart = text.isEmpty() || text.length() > 1 && text.charAt(text.length() - 2) == '\n';
                text.append(atStart ? words.getWholeText().stripLeading() : words.getWholeText());
            }
            case Element element when !isSkipped(element) -> {
                begin(element);
                element.childNodes().forEach(this::take);
                boundary(element);
            }
            default -> {
            }
        }
    }

    private void boundary(Element element) {
        if (element.isBlock() || element.normalName().equals("td") || element.normalName().equals("th")) {
            var end = text.length();
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            text.setLength(end);
            text.append(end == 0 ? "" : "\n\n");
        }
    }

    /** Also a header within an article is left out only if it is the page's own. */
    private static boolean isSkipped(Element element) {
        var name = element.normalName();
        return SKIPPED.contains(name) && !(name.equals("header") && element.closest("article, main, section") != null);
    }
}
