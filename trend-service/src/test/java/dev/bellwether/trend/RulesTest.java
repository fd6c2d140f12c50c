package dev.bellwether.trend;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.defaults.security.Unruled;
import dev.bellwether.trend.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class RulesTest extends ServiceTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void everyChangeThatTheServiceOffersIsInTheTable() {
        assertThat(mappings.getHandlerMethods()).isNotEmpty();
        assertThat(Unruled.in(mappings)).isEmpty();
    }
}
