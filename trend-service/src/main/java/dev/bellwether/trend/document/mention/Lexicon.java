package dev.bellwether.trend.document.mention;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * Words that mean other things too: those of {@code mentions/words.csv}, each with its rule, and any ordinary English word or name of one or two
 * letters that is not listed there.
 */
final class Lexicon {

    private static final String FOLDER = "/mentions/";
    private static final Word ORDINARY = new Word(Word.Rule.NAME, 0.35, Set.of(), Set.of());
    private static final Word SHORT = new Word(Word.Rule.CAPITALS, 0.3, Set.of(), Set.of());
    private static final int SHORTEST = 3;

    private final Map<String, Word> words;
    private final Set<String> english;

    private Lexicon(Map<String, Word> words, Set<String> english) {
        this.words = words;
        this.english = english;
    }

    /** Reads the files that ship with the service. */
    static Lexicon shipped() {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(reader("words.csv")); var ordinary = reader("english.txt")) {
            var words = new HashMap<String, Word>();
            for (var line : lines) {
                if (words.put(line.getField("word"), word(line)) != null) {
                    throw new IllegalStateException(line.getField("word") + " stands twice in words.csv");
                }
            }
            return new Lexicon(words, ordinary.lines().filter(word -> !word.startsWith("#")).collect(Collectors.toSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedReader reader(String file) {
        return new BufferedReader(new InputStreamReader(Lexicon.class.getResourceAsStream(FOLDER + file), UTF_8));
    }

    private static Word word(NamedCsvRecord line) {
        return new Word(Word.Rule.valueOf(line.getField("rule").toUpperCase()), Double.parseDouble(line.getField("prior")),
                list(line.getField("with")), list(line.getField("against")));
    }

    private static Set<String> list(String words) {
        return Stream.of(words.split(" ")).filter(word -> !word.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }

    /** How careful one has to be with a key. */
    Word of(String key) {
        var listed = words.get(key);
        if (listed != null) {
            return listed;
        }
        var signs = !key.chars().allMatch(Character::isLetterOrDigit);
        return signs ? Word.CERTAIN : key.length() < SHORTEST ? SHORT : english.contains(key) ? ORDINARY : Word.CERTAIN;
    }

    /** What speaks for or against any of them when it stands before. */
    Word before() {
        return words.get("*before");
    }

    /** What speaks for or against any of them when it stands after. */
    Word after() {
        return words.get("*after");
    }

    /** What speaks for any of them when it is joined to it by a hyphen. */
    Word hyphen() {
        return words.get("*hyphen");
    }
}
