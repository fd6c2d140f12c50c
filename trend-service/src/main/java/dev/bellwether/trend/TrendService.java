package dev.bellwether.trend;

import dev.bellwether.trend.rebuild.Rebuild;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Observations in, trends out. */
@SpringBootApplication
public class TrendService {

    /** Starts the service; with {@code --bellwether.rebuild=true} only until its views have been rebuilt from the log. */
    public static void main(String[] args) {
        var service = SpringApplication.run(TrendService.class, args);
        if (service.getEnvironment().getProperty("bellwether.rebuild", Boolean.class, false)) {
            int code = service.getBean(Rebuild.class).attempt();
            System.exit(SpringApplication.exit(service, () -> code));
        }
    }
}
