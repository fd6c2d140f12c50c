/** Streams through the gateway: how many, how long, and one that joins what the services tell. */
package dev.bellwether.gateway.live;
