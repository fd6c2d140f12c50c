package dev.bellwether.defaults.idempotency;

/**
 * One execution of a request.
 *
 * @param scope what it is kept under
 * @param owner by chance, so that one that was given up cannot end what another has begun
 */
record Attempt(String scope, String owner) {}
