package dev.bellwether.scoring.stack.answer;

import java.util.List;

import dev.bellwether.scoring.constraint.MustHave;
import dev.bellwether.scoring.ranking.answer.TechnologyRef;

/**
 * One technology in a stack.
 *
 * @param part             which part it is
 * @param technology       which technology
 * @param score            its own, 0 to 1
 * @param coverage         sum of the weights of what is known of it, 0 to 1
 * @param contribution     its part of the stack's score
 * @param unknownMustHaves those of which it is not known whether it has them
 */
public record StackPart(String part, TechnologyRef technology, double score, double coverage, double contribution,
        List<MustHave> unknownMustHaves) {}
