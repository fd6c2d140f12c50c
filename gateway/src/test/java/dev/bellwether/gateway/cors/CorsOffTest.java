package dev.bellwether.gateway.cors;

import dev.bellwether.gateway.GatewayTest;
import org.junit.jupiter.api.Test;

class CorsOffTest extends GatewayTest {

    @Test
    void unlessItIsSaidNoPageOfAnotherOriginMayRead() {
        client.get().uri("/api/technologies").header("Origin", "https://portal.example").exchange().expectStatus().isOk()
                .expectHeader().doesNotExist("Access-Control-Allow-Origin");
    }
}
