/** How fast the robustness of a ranking is told, beside plain loops over the same arrays. */
package dev.bellwether.benchmarks.smaa;
