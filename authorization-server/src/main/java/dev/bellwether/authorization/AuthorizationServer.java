package dev.bellwether.authorization;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Issues tokens to the clients that it is told of, by client credentials. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class AuthorizationServer {

    /** Starts it. */
    public static void main(String[] arguments) {
        SpringApplication.run(AuthorizationServer.class, arguments);
    }
}
