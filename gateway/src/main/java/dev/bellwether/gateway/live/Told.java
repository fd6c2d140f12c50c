package dev.bellwether.gateway.live;

import org.springframework.http.codec.ServerSentEvent;

/** Something that came from a channel. */
record Told(Channel channel, ServerSentEvent<String> event) {}
