package dev.bellwether.trend.document.mention;

/** One pass over a text: at each place where a word begins the longest name that ends at a word's end. */
final class Scan {

    private final CharSequence text;
    private final NameAutomaton names;
    private final NameAutomaton.Walk walk;
    private final Folding folding;
    private final Edges edges;
    private final Hits hits = new Hits();

    Scan(CharSequence text, NameAutomaton names) {
        this.text = text;
        this.names = names;
        this.walk = names.walk();
        this.folding = new Folding(text);
        this.edges = new Edges(text);
    }

    Hits run() {
        var at = 0;
        while (at < text.length()) {
            var found = Folding.isIgnored(text.charAt(at)) || !edges.begins(at) ? -1 : longest(at);
            at = found < 0 ? at + 1 : found;
        }
        return hits;
    }

    /** Adds the longest name that begins here; the place after it, or -1 if there is none. */
    private int longest(int start) {
        walk.restart();
        var gap = new Gap();
        var best = -1;
        var bestEnd = -1;
        var letters = 0;
        for (var at = start; at < text.length(); at = folding.end()) {
            folding.read(at);
            for (var i = 0; i < folding.folded().length(); i++) {
                var next = folding.folded().charAt(i);
                if (Folding.isIgnored(next)) {
                    gap.add(next);
                } else if (gap.joins() && walk.step(next)) {
                    gap.clear();
                    letters += Edges.isWord(next) ? 1 : 0;
                } else {
                    return add(start, bestEnd, best);
                }
            }
            if (gap.isEmpty()) {
                var place = walk.found();
                if (place >= 0 && edges.ends(folding.end(), names.entry(place).word().isCareful(), letters)) {
                    best = place;
                    bestEnd = folding.end();
                }
            }
        }
        return add(start, bestEnd, best);
    }

    private int add(int start, int end, int place) {
        if (place < 0) {
            return -1;
        }
        var dotted = edges.at(start - 1) == '.' && edges.at(start - 2) != '.';
        if (names.entry(place).word().rule() == Word.Rule.DOT && !dotted || edges.inAddress(start, end)) {
            return -1;
        }
        hits.add(dotted ? start - 1 : start, end, place);
        return end;
    }
}
