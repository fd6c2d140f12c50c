/** Where requests come in: which proxies are believed, which trace a request belongs to, and the line that is logged of it. */
package dev.bellwether.gateway.edge;
