/** How popular a technology is, whatever its direction; formulas in docs/methods.md, B.10. */
package dev.bellwether.trend.level;
