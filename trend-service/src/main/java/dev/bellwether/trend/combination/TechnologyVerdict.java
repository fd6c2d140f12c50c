package dev.bellwether.trend.combination;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.bellwether.events.trend.RankInterval;
import dev.bellwether.trend.momentum.Label;

/**
 * What the comparison with all others says of a technology.
 *
 * @param basis             of the row that was judged
 * @param windows           as {@link dev.bellwether.trend.series.Window}, for today
 * @param levelRank         null without a level
 * @param levelRankOf       how many have a level; null without
 * @param levelPreviousRank a year earlier; null if it had none
 * @param levelInterval     how sure the level's rank is; null without
 * @param allWeights        sum of the weights of all signals in any technology's level
 */
public record TechnologyVerdict(long basis, List<WindowVerdict> windows, @Nullable Integer levelRank,
        @Nullable Integer levelRankOf, @Nullable Integer levelPreviousRank, @Nullable RankInterval levelInterval,
        double allWeights) {

    /**
     * One window.
     *
     * @param label        the fine answer
     * @param se           of the log growth a month, shared news and what all disagree by regarded; null without a growth, and so is the rest
     * @param qValue       after Benjamini–Hochberg
     * @param rank         1 grows fastest
     * @param rankOf       how many have a growth
     * @param previousRank a year earlier; null if it had none
     * @param interval     how sure the rank is
     */
    public record WindowVerdict(Label label, @Nullable Double se, @Nullable Double qValue, @Nullable Integer rank,
            @Nullable Integer rankOf, @Nullable Integer previousRank, @Nullable RankInterval interval) {}
}
