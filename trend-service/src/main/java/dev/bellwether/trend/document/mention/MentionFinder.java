package dev.bellwether.trend.document.mention;

import java.util.TreeMap;

import dev.bellwether.events.catalog.TechnologyName;
import dev.bellwether.trend.name.Names;

/** Finds the technologies that a text mentions, by the names of one moment. Never changes; for any number of threads. */
public final class MentionFinder {

    /** From this confidence on a mention counts. */
    public static final double COUNTED = 0.5;

    /** So many words of other meanings are judged in one text; those after them are passed over, which bounds the time that a text can take. */
    private static final int MOST_JUDGED = 50_000;

    private final NameAutomaton automaton;
    private final Lexicon lexicon;

    private MentionFinder(NameAutomaton automaton, Lexicon lexicon) {
        this.automaton = automaton;
        this.lexicon = lexicon;
    }

    /** Builds the automaton over all slugs, names and aliases. What stands for several technologies at the moment is left out. */
    static MentionFinder of(Names names, Lexicon lexicon) {
        var byKey = new TreeMap<String, NameEntry>();
        var all = names.all();
        for (var technology : all) {
            add(byKey, names, lexicon, technology.slug(), technology.slug(), false);
        }
        for (var technology : all) {
            for (var name : technology.names()) {
                add(byKey, names, lexicon, technology.slug(), name, true);
            }
        }
        return new MentionFinder(new NameAutomaton(byKey), lexicon);
    }

    private static void add(TreeMap<String, NameEntry> byKey, Names names, Lexicon lexicon, String slug, String name,
            boolean spelled) {
        var key = TechnologyName.key(name);
        if (key.isEmpty() || !names.standsFor(key, slug)) {
            return;
        }
        var lower = spelled && name.chars().noneMatch(Character::isUpperCase);
        byKey.merge(key, new NameEntry(slug, key, lower, lexicon.of(key)),
                (known, next) -> spelled && known.slug().equals(slug) ? next : known);
    }

    /** How many names it knows. */
    int size() {
        return automaton.size();
    }

    /** What the text mentions. */
    public Findings find(String text) {
        var hits = new Scan(text, automaton).run();
        var clues = new Clues(lexicon, text);
        var company = new Company(text, automaton, hits);
        rate(hits, hit -> 0, clues, false);
        company.look();
        // Twice: what the first round makes sure of speaks for what stands beside it.
        rate(hits, company::sum, clues, true);
        company.look();
        rate(hits, company::sum, clues, true);
        return new Tally(text, automaton).of(hits);
    }

    private interface Others {

        double sum(int hit);
    }

    private void rate(Hits hits, Others others, Clues clues, boolean careful) {
        var judged = 0;
        for (var hit = 0; hit < hits.size(); hit++) {
            var entry = automaton.entry(hits.entry(hit));
            if (!entry.word().isCareful()) {
                hits.rate(hit, entry.word().prior());
            } else if (careful && judged++ < MOST_JUDGED) {
                var odds = Math.log(entry.word().prior() / (1 - entry.word().prior()))
                        + clues.sum(entry, hits.start(hit), hits.end(hit)) + others.sum(hit);
                hits.rate(hit, 1 / (1 + Math.exp(-odds)));
            }
        }
    }
}
