/** What is hot in a signal of daily counts: decayed counters and surprise; formulas in docs/methods.md, B.8 and B.9. */
package dev.bellwether.trend.hot;
