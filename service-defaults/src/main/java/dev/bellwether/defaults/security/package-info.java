/** Every service checks tokens itself: none trusts the network. */
package dev.bellwether.defaults.security;
