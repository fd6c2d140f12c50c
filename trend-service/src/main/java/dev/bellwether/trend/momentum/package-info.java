/** Where a technology is heading: growth per signal, signals combined, labels; formulas in docs/methods.md, B.4 to B.6. */
package dev.bellwether.trend.momentum;
