/** Work that a service does again and again by itself. */
@org.jspecify.annotations.NullMarked
package dev.bellwether.defaults.rounds;
