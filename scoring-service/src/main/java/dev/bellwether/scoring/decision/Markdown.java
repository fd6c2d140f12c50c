package dev.bellwether.scoring.decision;

import java.util.List;
import java.util.stream.Collectors;

/** Pieces of Markdown, of texts that may hold anything. */
final class Markdown {

    private Markdown() {}

    /** A text as it is, on one line: nothing in it is markup. */
    static String text(Object text) {
        return String.valueOf(text).replaceAll("\\s+", " ").strip().replaceAll("[\\\\`*_\\[\\]<>|#~&]", "\\\\$0");
    }

    static String code(Object text) {
        return "`" + String.valueOf(text).replaceAll("[`|\\s]+", " ") + "`";
    }

    static String link(String text, String target) {
        return "[" + text(text) + "](" + target.replace("(", "%28").replace(")", "%29").replaceAll("[\\s<>]", "") + ")";
    }

    /** Cells are Markdown. */
    static String table(List<String> head, List<List<String>> rows) {
        var rule = head.stream().map(_ -> "---").toList();
        return row(head) + row(rule) + rows.stream().map(Markdown::row).collect(Collectors.joining());
    }

    static String bullets(List<String> lines) {
        return lines.stream().map(line -> "- " + line + "\n").collect(Collectors.joining());
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
