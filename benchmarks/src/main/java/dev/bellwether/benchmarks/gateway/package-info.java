/** The gateway beside nginx, a bare proxy of the same stack, and the service called directly. */
package dev.bellwether.benchmarks.gateway;
