/** What is told at once: logs, read once for all clients and sent as server-sent events that go on where a client was cut off. */
@org.jspecify.annotations.NullMarked
package dev.bellwether.defaults.live;
