package dev.bellwether.gateway.overview;

import java.time.Duration;

import dev.bellwether.gateway.upstream.Reason;

/** A part that is shown as its service answered it so long ago, because it does not answer now. */
record Stale(Part part, String service, Reason reason, Duration age) {}
