/** Replays the log into new views and proves that they are what the old ones were. How to run it: docs/services/trend-service.md, "Rebuild". */
package dev.bellwether.trend.rebuild;
