package dev.bellwether.scoring.radar.proposal;

/** An entry of which the evidence says nothing, and why. */
public record Unjudged(String entry, String why) {}
