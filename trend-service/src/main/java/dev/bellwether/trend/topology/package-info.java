/**
 * The way from observations to trends as a Kafka Streams topology: by signal, by technology, all together, by technology again. What is
 * computed is in the packages {@code series} and {@code combination}; here is when and where.
 */
package dev.bellwether.trend.topology;
