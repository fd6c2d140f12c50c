package dev.bellwether.scoring.change;

/**
 * A change, split into what caused it; the parts add up to it.
 *
 * @param weights by other weights
 * @param needs   by other must-haves or candidates
 * @param facts   by what the catalog says, and the day
 * @param trends  by signals, levels and growth
 * @param assessments by what people think
 * @param method  by another method, other criteria, inputs or scales
 */
public record Split(double weights, double needs, double facts, double trends, double assessments, double method) {

    static Split of(double... byCause) {
        return new Split(byCause[Cause.WEIGHTS.ordinal()], byCause[Cause.NEEDS.ordinal()], byCause[Cause.FACTS.ordinal()],
                byCause[Cause.TRENDS.ordinal()], byCause[Cause.ASSESSMENTS.ordinal()], byCause[Cause.METHOD.ordinal()]);
    }

    /** With the method making up the difference between what today's calculation says and what was said. */
    Split plusMethod(double computed, double said) {
        return computed == said ? this : new Split(weights, needs, facts, trends, assessments, method + said - computed);
    }

    double of(Cause cause) {
        return switch (cause) {
            case WEIGHTS -> weights;
            case NEEDS -> needs;
            case FACTS -> facts;
            case TRENDS -> trends;
            case ASSESSMENTS -> assessments;
            case METHOD -> method;
        };
    }
}
