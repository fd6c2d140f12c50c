package dev.bellwether.scoring.stack.answer;

import java.util.List;

/**
 * One combination.
 *
 * @param rank         1 plus the number of strictly better scores
 * @param score        0 to 1: the contributions of the parts in their order, added up
 * @param low          the score if everything missing were at its worst
 * @param high         the score if everything missing were at its best
 * @param coverage     share of the weights whose value is known, 0 to 1
 * @param provisional  whether that is below 0.6: too little for a winner
 * @param parts        in the order of the question
 * @param relations    what the catalog states of them
 * @param hangsTogether whether that leads from every part to every other
 * @param unstated     parts of which it states nothing that ties them to another: to be looked into
 */
public record Stack(int rank, double score, double low, double high, double coverage, boolean provisional,
        List<StackPart> parts, List<Stated> relations, boolean hangsTogether, List<String> unstated) {}
