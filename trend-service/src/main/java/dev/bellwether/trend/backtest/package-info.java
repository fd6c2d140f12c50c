/** How right trends and forecasts would have been on data that is known by now; docs/methods.md, B.12. */
package dev.bellwether.trend.backtest;
