/** Tests and summaries that know nothing of technologies; formulas in docs/methods.md, B.3 and B.6. */
package dev.bellwether.trend.statistics;
