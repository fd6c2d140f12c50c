package dev.bellwether.trend.document.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;

import dev.bellwether.trend.document.mention.Findings.Found;

/** Makes findings of rated hits. */
final class Tally {

    private static final double LISTED = 0.2;
    private static final int MOST = 1_000;
    private static final int AROUND = 40;

    private final String text;
    private final NameAutomaton names;

    Tally(String text, NameAutomaton names) {
        this.text = text;
        this.names = names;
    }

    Findings of(Hits hits) {
        var found = new HashMap<String, Found>();
        var mentions = new ArrayList<Mention>();
        var omitted = 0;
        for (var hit = 0; hit < hits.size(); hit++) {
            if (hits.confidence(hit) < LISTED) {
                continue;
            }
            var confidence = Math.round(hits.confidence(hit) * 100) / 100.0;
            var counted = confidence >= MentionFinder.COUNTED;
            var slug = names.entry(hits.entry(hit)).slug();
            found.merge(slug, new Found(slug, confidence, counted ? 1 : 0, counted), Tally::both);
            if (mentions.size() < MOST) {
                mentions.add(mention(hits, hit, slug, confidence, counted));
            } else {
                omitted++;
            }
        }
        var order = Comparator.comparing(Found::confidence).reversed().thenComparing(Found::technology);
        return new Findings(found.values().stream().sorted(order).toList(), mentions, omitted);
    }

    private static Found both(Found one, Found other) {
        return new Found(one.technology(), Math.max(one.confidence(), other.confidence()), one.mentions() + other.mentions(),
                one.counted() || other.counted());
    }

    private Mention mention(Hits hits, int hit, String slug, double confidence, boolean counted) {
        var start = hits.start(hit);
        var end = hits.end(hit);
        return new Mention(slug, text.substring(start, end), start, end - start, confidence, counted, around(start, end));
    }

    private String around(int start, int end) {
        var from = Math.max(0, start - AROUND);
        var to = Math.min(text.length(), end + AROUND);
        while (from > 0 && from < start && Edges.isWord(text.charAt(from - 1))) {
            from++;
        }
        while (to < text.length() && to > end && Edges.isWord(text.charAt(to))) {
            to--;
        }
        return text.substring(from, to).replaceAll("\\s+", " ").strip();
    }
}
