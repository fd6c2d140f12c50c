package dev.bellwether.gateway.routing;

import dev.bellwether.gateway.upstream.Guard;
import dev.bellwether.gateway.upstream.Service;
import dev.bellwether.gateway.upstream.Services;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One route a service. The client's Host goes along, so that a {@code Location} leads back to the gateway. */
@Configuration(proxyBeanMethods = false)
class Routes {

    @Bean
    RouteLocator serviceRoutes(RouteLocatorBuilder builder, Services services, Guard guard) {
        var routes = builder.routes();
        for (var service : Service.values()) {
            routes.route(service.key(), route -> route.path(service.paths())
                    .filters(filters -> filters.preserveHostHeader().filter(new GuardedRoute(service, guard)))
                    .uri(services.of(service)));
        }
        return routes.build();
    }
}
