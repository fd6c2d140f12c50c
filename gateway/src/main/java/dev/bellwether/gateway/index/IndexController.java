package dev.bellwether.gateway.index;

import java.util.Arrays;
import java.util.LinkedHashMap;

import dev.bellwether.gateway.upstream.Service;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IndexController {

    private final Index index;

    IndexController(@Value("${bellwether.version}") String version) {
        var links = new LinkedHashMap<String, String>();
        Arrays.stream(Service.values()).flatMap(service -> service.collections().stream())
                .forEach(name -> links.put(name, "/api/" + name));
        links.put("overview", "/api/technologies/{slug}/overview");
        links.put("dead-letters", "/api/dead-letters/{service}");
        links.put("live", "/api/stream");
        links.put("assistants", "/mcp");
        links.put("docs", "/docs");
        links.put("openapi", "/api/openapi.json");
        links.put("asyncapi", "/api/asyncapi.json");
        this.index = new Index("Bellwether", version, links);
    }

    /** Lists what the API offers: the path of each collection, by name. */
    @Operation(operationId = "getIndex")
    @GetMapping("/")
    Index index() {
        return index;
    }
}
