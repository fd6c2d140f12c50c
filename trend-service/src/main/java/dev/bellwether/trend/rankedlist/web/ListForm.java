package dev.bellwether.trend.rankedlist.web;

import java.util.List;

import dev.bellwether.events.trend.Period;
import dev.bellwether.trend.rankedlist.ListContent;
import dev.bellwether.trend.rankedlist.ListRules;

/** A list as callers send it; what is not sent is null and gets a default where there is a natural one. */
record ListForm(String title, String author, String url, Period period, String universe, Double weight, List<String> items) {

    String about() {
        return universe == null ? ListRules.ALL : universe;
    }

    ListContent content() {
        return new ListContent(title, author, url, weight == null ? 1 : weight, items);
    }
}
