package dev.bellwether.gateway.assistant;

import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may use the endpoint from a browser.
 *
 * @param origins of web pages, such as {@code https://chat.example.com}; {@code :*} stands for any port. A page of another origin is
 *                refused, so that a name which an attacker lets lead here opens nothing. Who sends no origin is no browser.
 */
@ConfigurationProperties("bellwether.assistants")
record AssistantSettings(List<String> origins) {}
