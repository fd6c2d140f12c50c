/** The tools that assistants are offered. */
package dev.bellwether.gateway.assistant.tool;
