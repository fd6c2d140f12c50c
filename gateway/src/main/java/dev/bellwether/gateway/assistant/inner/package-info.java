/** The gateway's own API, called from inside: through every filter and route, as if the caller had asked itself. */
package dev.bellwether.gateway.assistant.inner;
