/** Finds the technologies that a text mentions: one pass by an automaton over all names, then the context decides what an ordinary word means. */
package dev.bellwether.trend.document.mention;
