package dev.bellwether.catalog;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** What there is: technologies, their names and their history. */
@SpringBootApplication
public class CatalogService {

    /** Starts the service. */
    public static void main(String[] arguments) {
        SpringApplication.run(CatalogService.class, arguments);
    }
}
