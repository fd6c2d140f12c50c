/** How well signals and sources deliver, by what they stated alone; rules in docs/methods.md, "Source health". Pure functions. */
package dev.bellwether.trend.health;
