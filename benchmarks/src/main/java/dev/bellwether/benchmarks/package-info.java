/** Benchmarks of the whole system, with peers, as ratios. */
package dev.bellwether.benchmarks;
