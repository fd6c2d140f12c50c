package dev.bellwether.trend.view;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What is shown of a technology beside its numbers.
 *
 * @param slug  identity
 * @param name  the name shown; the slug if the catalog has not told it yet
 * @param kind  such as {@code framework}; null if not told yet
 * @param state {@code active}, {@code deprecated} or {@code retired}; null if not told yet
 */
@Schema(name = "TrendTechnology")
public record TechnologyRef(String slug, String name, String kind, String state) {}
