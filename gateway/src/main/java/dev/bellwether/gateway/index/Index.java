package dev.bellwether.gateway.index;

import java.util.Map;

/** What the API offers: its name, its version, and the path of each collection by name. */
record Index(String name, String version, Map<String, String> links) {}
