package dev.bellwether.gateway.overview;

import dev.bellwether.gateway.upstream.Reason;

/** A part that is not in the answer, because its service did not give it. */
record Missing(Part part, String service, Reason reason) {}
