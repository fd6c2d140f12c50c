package dev.bellwether.defaults.live;

/**
 * Something worth telling at once.
 *
 * @param type what kind of change it is
 * @param data its content
 */
public record LiveEvent(String type, Object data) {}
