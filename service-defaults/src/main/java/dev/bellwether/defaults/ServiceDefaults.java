package dev.bellwether.defaults;

import java.time.Clock;

import dev.bellwether.defaults.problem.ContainerDefaults;
import dev.bellwether.defaults.problem.ProblemAdvice;
import dev.bellwether.defaults.web.BodyLimit;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What every service has. */
@AutoConfiguration
@Import({ProblemAdvice.class, ContainerDefaults.class, BodyLimit.class})
public class ServiceDefaults {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
