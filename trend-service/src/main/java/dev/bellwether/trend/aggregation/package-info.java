/** Many lists made into one; knows nothing of technologies; formulas in docs/methods.md, C. */
package dev.bellwether.trend.aggregation;
