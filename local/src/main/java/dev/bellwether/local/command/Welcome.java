package dev.bellwether.local.command;

import dev.bellwether.local.system.LocalSystem;

/** What to do next. */
record Welcome(LocalSystem system) {

    String text(double seconds) {
        return """

            Bellwether is ready at %1$s after %2$.0f s. Ctrl-C stops it; %1$s/ lists the API.

            Which technologies are rising?
              curl -s '%1$s/api/trends?order=momentum&limit=10'
            Which fit a project?
              curl -s '%1$s/api/profiles/high-traffic-api/ranking?limit=5'
            What is known of one?
              curl -s %1$s/api/technologies/postgresql/overview
            Reading needs no token; a change does:
              curl -H "Authorization: Bearer $(./bellwether token)" ...
            """.formatted(system.url(), seconds);
    }
}
