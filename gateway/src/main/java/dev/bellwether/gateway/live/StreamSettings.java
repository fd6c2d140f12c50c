package dev.bellwether.gateway.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of an instance's streams.
 *
 * @param subscribers how many it passes on at once; who comes then is told to come back
 * @param silence     after which a stream is taken for dead and ended: several times the heartbeat of the services
 */
@ConfigurationProperties("bellwether.live")
record StreamSettings(@DefaultValue("2000") int subscribers, @DefaultValue("60s") Duration silence) {}
