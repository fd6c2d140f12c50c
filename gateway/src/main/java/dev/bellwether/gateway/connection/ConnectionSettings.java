package dev.bellwether.gateway.connection;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a connection may take.
 *
 * @param most        how many there are at once
 * @param headTimeout from the first byte of a request until its headers are there
 * @param linger      how long what still comes is read and thrown away after an early answer, so that the client sees it
 */
@ConfigurationProperties("bellwether.limits.connections")
record ConnectionSettings(@DefaultValue("10000") int most, @DefaultValue("10s") Duration headTimeout,
        @DefaultValue("1s") Duration linger) {}
