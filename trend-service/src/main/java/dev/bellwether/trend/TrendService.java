package dev.bellwether.trend;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Observations in, trends out. */
@SpringBootApplication
public class TrendService {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(TrendService.class, args);
    }
}
