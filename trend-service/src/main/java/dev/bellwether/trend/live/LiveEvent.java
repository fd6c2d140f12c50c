package dev.bellwether.trend.live;

/**
 * Something worth telling at once.
 *
 * @param type {@code label}, {@code rank} or {@code source-health}
 * @param data its content
 */
public record LiveEvent(String type, Object data) {}
