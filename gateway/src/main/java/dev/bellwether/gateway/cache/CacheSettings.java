package dev.bellwether.gateway.cache;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much is kept and for how long.
 *
 * @param size          all answers together; beyond it the least used go
 * @param largestAnswer one body; a larger answer is passed on only
 * @param freshFor      how old an answer may get although no event speaks against it
 * @param freshUnheard  the same while events cannot be heard
 * @param settling      how long after an event answers are passed on only, as the views of the services follow their events
 * @param staleFor      how old an answer may be that is given when its service is away
 * @param collapseFor   how long a request waits for the answer to the same request of another client
 */
@ConfigurationProperties("bellwether.cache")
record CacheSettings(@DefaultValue("16MB") DataSize size, @DefaultValue("256KB") DataSize largestAnswer,
        @DefaultValue("10s") Duration freshFor, @DefaultValue("2s") Duration freshUnheard,
        @DefaultValue("2s") Duration settling, @DefaultValue("1d") Duration staleFor,
        @DefaultValue("1s") Duration collapseFor) {}
