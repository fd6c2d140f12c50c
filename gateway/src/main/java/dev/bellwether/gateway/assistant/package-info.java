/** What assistants are offered by the Model Context Protocol: tools that ask the same API as everybody, as whoever calls them. */
package dev.bellwether.gateway.assistant;
