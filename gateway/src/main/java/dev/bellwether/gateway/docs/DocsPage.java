package dev.bellwether.gateway.docs;

import static org.springframework.web.reactive.function.server.RequestPredicates.GET;

import java.net.URI;
import java.time.Duration;

import dev.bellwether.gateway.FilterOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.server.WebFilter;

/** The description of the API as a page to browse, under {@code /docs/}: Swagger UI, all of it from here. */
@Configuration(proxyBeanMethods = false)
class DocsPage implements WebFluxConfigurer {

    private static final String PAGE = "/docs/index.html";
    private static final String MAY_RUN = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self';"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        // All files of a reproducible build are of the same time, so that says nothing.
        registry.addResourceHandler("/docs/**").addResourceLocations("classpath:/docs/").setUseLastModified(false)
                .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)));
    }

    @Bean
    RouterFunction<ServerResponse> docs() {
        return RouterFunctions.route(GET("/docs").or(GET("/docs/")),
                _ -> ServerResponse.temporaryRedirect(URI.create(PAGE)).build());
    }

    /** Its own scripts and styles, which no other answer may have. */
    @Bean
    @Order(FilterOrder.SECURITY_HEADERS)
    WebFilter docsMayRunScripts() {
        return (exchange, chain) -> {
            if (exchange.getRequest().getPath().value().startsWith("/docs/")) {
                exchange.getResponse().getHeaders().set("Content-Security-Policy", MAY_RUN);
            }
            return chain.filter(exchange);
        };
    }
}
