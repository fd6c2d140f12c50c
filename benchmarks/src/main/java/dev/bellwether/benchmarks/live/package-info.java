/** What listeners of the live streams cost that hear nothing but heartbeats. */
package dev.bellwether.benchmarks.live;
