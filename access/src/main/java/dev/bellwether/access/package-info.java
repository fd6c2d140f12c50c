/** Who may do what: scopes, the one table of which request needs which, and how a refusal reads. Knows neither servlets nor Reactor. */
package dev.bellwether.access;
