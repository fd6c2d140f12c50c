package dev.bellwether.scoring.explanation;

import java.util.ArrayList;
import java.util.List;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.explanation.answer.WhyNot;
import dev.bellwether.scoring.explanation.answer.WhyNot.Missed;
import dev.bellwether.scoring.sentence.Sentence;

/** The answer to "why not this one?" in words. */
final class WhyNotSentence {

    private WhyNotSentence() {}

    static String of(WhyNot answer) {
        var name = answer.technology().name();
        var sentences = new ArrayList<String>();
        switch (answer.verdict()) {
            case FIRST -> sentences.add(Sentence.of("%s is first of %d with %.3f.", name, answer.rankOf(), answer.score()));
            case RANKED -> sentences.add(Sentence.of("%s is number %d of %d with %.3f.", name, answer.rank(), answer.rankOf(),
                    answer.score()));
            case EXCLUDED -> {
                sentences.add(Sentence.of("%s lacks %s.", name, missing(answer)));
                inside(answer, sentences);
            }
            case NOT_CONSIDERED -> {
                sentences.add(Sentence.of("%s is no candidate.", name));
                answer.notConsidered().forEach(each -> sentences.add(each + "."));
                inside(answer, sentences);
            }
        }
        behind(answer, sentences);
        return String.join(" ", sentences);
    }

    private static String missing(WhyNot answer) {
        var many = answer.failed().size();
        return many > 0
                ? many == 1 ? "a must-have" : many + " must-haves"
                : "certainty: it is not known of " + Sentence.list(answer.unknown().stream().map(MustHave::field)
                        .map(field -> field.text()).toList());
    }

    private static void inside(WhyNot answer, List<String> sentences) {
        answer.failed().stream().map(Missed::sentence).forEach(sentences::add);
        sentences.add(
                Sentence.of("Let in, it would be number %d of %d with %.3f.", answer.rank(), answer.rankOf(), answer.score()));
    }

    private static void behind(WhyNot answer, List<String> sentences) {
        var against = answer.againstFirst();
        if (against == null) {
            return;
        }
        sentences.add(against.sentence());
        if (against.worse().equals(answer.technology()) && against.flip() != null) {
            sentences.add(against.flip().sentence());
        }
        if (answer.catchUp() != null) {
            sentences.add(Sentence.of("A %s of %.3f instead of %.3f would do as well.", answer.catchUp().criterion(),
                    answer.catchUp().needed(), answer.catchUp().value()));
        }
    }
}
