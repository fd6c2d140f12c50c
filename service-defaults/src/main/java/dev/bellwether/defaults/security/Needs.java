package dev.bellwether.defaults.security;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dev.bellwether.access.Need;
import dev.bellwether.access.Rules;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.ServletRequestPathUtils;

/** What a servlet's request needs. */
final class Needs {

    private Needs() {}

    static Need of(HttpServletRequest request) {
        var path = ServletRequestPathUtils.parse(request).pathWithinApplication();
        return Rules.of(HttpMethod.valueOf(request.getMethod()), path, () -> dryRun(request));
    }

    private static List<String> dryRun(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameterValues(Rules.DRY_RUN)).map(Arrays::asList).orElse(List.of());
    }
}
