package dev.bellwether.scoring.radar.web;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.radar.Rule;

/** A rule for proposals as callers send it; what is left out is as {@link Rule} says. */
record RuleBody(String profile, String window, List<Double> thresholds, Double margin, Double trendStep, Integer newcomers) {

    private static final List<String> WINDOWS = List.of("P2Y", "P3Y", "P5Y");
    private static final double WIDEST = 0.2;
    private static final int MOST_NEWCOMERS = 50;

    Rule read(int rings, Predicate<String> profiles, Faults faults) {
        var rule = new Rule(profile, Optional.ofNullable(window).orElse(Rule.WINDOW), bounds(rings, faults),
                Optional.ofNullable(margin).orElse(Rule.MARGIN), Optional.ofNullable(trendStep).orElse(Rule.TREND_STEP),
                Optional.ofNullable(newcomers).orElse(Rule.NEWCOMERS));
        faults.check(profile != null && profiles.test(profile), "/rule/profile", "there is no profile '" + profile + "'");
        faults.check(WINDOWS.contains(rule.window()), "/rule/window", "must be P2Y, P3Y or P5Y");
        faults.check(rule.margin() >= 0 && rule.margin() <= WIDEST, "/rule/margin", "must be 0 to " + WIDEST);
        faults.check(rule.trendStep() >= 0 && rule.trendStep() <= WIDEST, "/rule/trendStep", "must be 0 to " + WIDEST);
        faults.check(rule.newcomers() >= 0 && rule.newcomers() <= MOST_NEWCOMERS, "/rule/newcomers",
                "must be 0 to " + MOST_NEWCOMERS);
        return rule;
    }

    private List<Double> bounds(int rings, Faults faults) {
        if (thresholds == null) {
            return Rule.thresholds(rings);
        }
        var fit = thresholds.size() == rings - 1
                && thresholds.stream().allMatch(each -> each != null && each > 0 && each < 1)
                && IntStream.range(1, thresholds.size()).allMatch(i -> thresholds.get(i) < thresholds.get(i - 1));
        faults.check(fit, "/rule/thresholds", "must be %d numbers between 0 and 1, falling".formatted(rings - 1));
        return fit ? thresholds : List.of();
    }
}
