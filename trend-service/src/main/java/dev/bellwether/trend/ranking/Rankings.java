package dev.bellwether.trend.ranking;

import java.util.List;

/** Lists of the technologies that can be chosen and of which anything was observed. Retired ones are in none. */
public interface Rankings {

    /** A part of a list: those with an estimate first. Readings and sparklines are left out. */
    List<Ranked> find(RankingQuery query);
}
