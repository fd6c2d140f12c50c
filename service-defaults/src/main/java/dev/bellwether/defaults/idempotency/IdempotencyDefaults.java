package dev.bellwether.defaults.idempotency;

import java.time.Clock;

import com.mongodb.client.MongoDatabase;
import dev.bellwether.defaults.MongoDefaults;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Repeated requests, in every service. */
@AutoConfiguration(after = MongoDefaults.class)
public class IdempotencyDefaults {

    /** Behind Spring Security's, which tells who the client is. */
    private static final int ORDER = 0;

    @Bean
    OutcomeStore outcomeStore(MongoDatabase database, Clock clock) {
        return new OutcomeStore(database, clock);
    }

    @Bean
    Attempts attempts(OutcomeStore outcomes) {
        return new Attempts(outcomes);
    }

    @Bean
    FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(OutcomeStore outcomes, Attempts attempts,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        var filter = new FilterRegistrationBean<>(new IdempotencyFilter(outcomes, attempts, problems));
        filter.addUrlPatterns("/api/*");
        filter.setOrder(ORDER);
        return filter;
    }
}
