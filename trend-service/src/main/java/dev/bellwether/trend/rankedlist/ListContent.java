package dev.bellwether.trend.rankedlist;

import java.util.List;

/**
 * What an author says.
 *
 * @param title  of the list
 * @param author who says it
 * @param url    where it can be read; null if nowhere
 * @param weight how much it counts beside other lists, above 0
 * @param items  names, the best first
 */
public record ListContent(String title, String author, String url, double weight, List<String> items) {}
