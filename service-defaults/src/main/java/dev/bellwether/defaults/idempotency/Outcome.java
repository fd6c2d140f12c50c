package dev.bellwether.defaults.idempotency;

import java.util.Map;

/**
 * What a request was answered.
 *
 * @param fingerprint of the request; see {@link FingerprintedRequest}
 * @param status      HTTP status
 * @param headers     those that belong to the answer and not to its transport
 * @param body        as it was sent; empty if there was none
 */
record Outcome(byte[] fingerprint, int status, Map<String, String> headers, byte[] body) {}
