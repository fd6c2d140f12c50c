/** The one seam between what is known now and what was known at a moment of the past: controllers read through it. */
package dev.bellwether.trend.perspective;
