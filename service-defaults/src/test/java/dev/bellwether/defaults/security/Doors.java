package dev.bellwether.defaults.security;

import dev.bellwether.defaults.MongoDefaults;
import dev.bellwether.defaults.deadletter.DeadLetterDefaults;
import dev.bellwether.defaults.idempotency.IdempotencyDefaults;
import dev.bellwether.defaults.kafka.KafkaDefaults;
import dev.bellwether.defaults.web.Actor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A service that only tells who asks, with no broker and no database. */
@SpringBootConfiguration
@EnableAutoConfiguration(exclude = {KafkaAutoConfiguration.class, KafkaDefaults.class, MongoAutoConfiguration.class,
        MongoDefaults.class, DeadLetterDefaults.class, IdempotencyDefaults.class})
@RestController
class Doors {

    static final String DEFAULTS = "spring.config.import=classpath:service-defaults.yml";
    static final String READY = "management.endpoint.health.group.readiness.include=readinessState";

    @GetMapping("/api/technologies")
    String read(HttpServletRequest request) {
        return Actor.of(request);
    }

    @PostMapping("/api/technologies")
    String write(HttpServletRequest request) {
        return Actor.of(request);
    }
}
