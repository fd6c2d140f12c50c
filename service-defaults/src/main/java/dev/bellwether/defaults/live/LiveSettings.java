package dev.bellwether.defaults.live;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of an instance's live streams.
 *
 * @param subscribers how many it serves at once; who comes then is told to come back
 * @param heartbeat   how long a stream may be silent; less than what proxies take for dead, which is often 60 s
 * @param recent      how many facts are kept in memory for all of them together; who is further behind reads the log
 * @param catchingUp  how many read the log for themselves at once; others wait for their turn
 */
@ConfigurationProperties("bellwether.live")
record LiveSettings(@DefaultValue("2000") int subscribers, @DefaultValue("15s") Duration heartbeat,
        @DefaultValue("1000") int recent, @DefaultValue("8") int catchingUp) {}
