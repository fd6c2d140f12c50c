/**
 * {@code Idempotency-Key}, by draft-ietf-httpapi-idempotency-key-header-07: who sends a POST or a PATCH again with its key gets the answer that the
 * first one got.
 *
 * <p>The outcome is stored after the change and not with it, as a change can be in any store or on the broker. So it can be lost: by a crash
 * between the two, or when the service answers 5xx and does not know itself. Then the repetition is carried out anew, which is harmless because
 * every change here has an identity that does not come from chance: what exists already is 409, an edit of an older version is 412, and a
 * statement made twice changes nothing. An id that is made here for want of another is made of the key ({@link
 * dev.bellwether.defaults.idempotency.IdempotencyKey#identity}).
 */
package dev.bellwether.defaults.idempotency;
