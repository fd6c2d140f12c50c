package dev.bellwether.gateway.docs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the API and the events are, for machines. */
@RestController
class DescriptionController {

    private final Description api = Description.read("openapi.json");
    private final Description events = Description.read("asyncapi.json");

    /** Describes the API: this description (OpenAPI 3.1). */
    @Operation(operationId = "getApiDescription")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(path = "/api/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> api() {
        return api.answer();
    }

    /** Describes the events that the services publish (AsyncAPI 3). */
    @Operation(operationId = "getEventDescription")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(type = "object")))
    @GetMapping(path = "/api/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> events() {
        return events.answer();
    }
}
