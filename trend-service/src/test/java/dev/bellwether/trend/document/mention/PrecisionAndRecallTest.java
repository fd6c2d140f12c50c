package dev.bellwether.trend.document.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On labelled passages, with the names of the starter catalog; a mention is right if technology and place are. */
class PrecisionAndRecallTest {

    private final MentionFinder finder = StarterNames.finder();

    @ParameterizedTest
    @ValueSource(strings = {"passages.txt", "held-out.txt"})
    void atLeastNineteenOfTwentyMentionsAreFoundAndRight(String file) {
        var right = 0;
        var found = 0;
        var labelled = 0;
        for (var passage : Passage.of(file)) {
            var mentions = passage.found(finder);
            var missed = new TreeSet<>(passage.labels());
            missed.removeAll(mentions);
            var wrong = new TreeSet<>(mentions);
            wrong.removeAll(passage.labels());
            // What is held out is not looked at, or it would not be held out for long.
            if (file.equals("passages.txt") && missed.size() + wrong.size() > 0) {
                System.out.printf("%s: missed %s, wrong %s%n", passage.title(), missed, wrong);
            }
            found += mentions.size();
            labelled += passage.labels().size();
            right += mentions.size() - wrong.size();
        }
        var precision = (double) right / found;
        var recall = (double) right / labelled;
        System.out.printf("%s: %d labelled mentions, precision %.3f, recall %.3f%n", file, labelled, precision, recall);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void everyLabelIsATechnologyOfTheCatalog() {
        assertThat(Stream.of("passages.txt", "held-out.txt").map(Passage::of).flatMap(passages -> passages.stream())
                .flatMap(passage -> Passage.slugs(passage.labels()).stream())).allMatch(StarterNames.slugs()::contains);
    }
}
