package dev.bellwether.scoring.ranking;

import java.util.List;

import dev.bellwether.scoring.ranking.answer.Excluded;
import dev.bellwether.scoring.ranking.answer.Ranked;

/** What a ranking consists of before it gets its name. */
public record Outcome(List<Ranked> ranked, List<Excluded> excluded, List<String> warnings) {}
