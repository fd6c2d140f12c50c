package dev.bellwether.scoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What fits, and why: criteria, profiles, rankings. */
@SpringBootApplication
public class ScoringService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(ScoringService.class, arguments);
    }
}
