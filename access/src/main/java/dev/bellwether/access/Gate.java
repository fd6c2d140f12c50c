package dev.bellwether.access;

import dev.bellwether.access.AccessSettings.Reading;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Whether somebody has what a request needs. */
public record Gate(AccessSettings settings) {

    /** @param who whom the token names; null or anonymous without one */
    public boolean admits(Need need, Authentication who) {
        return switch (need) {
            case Need.Nothing _ -> true;
            case Need.Reading _,Need.Computing _ -> settings.reading() == Reading.OPEN || known(who);
            case Need.Scoped(var scope) -> known(who) && who.getAuthorities().stream()
                    .anyMatch(granted -> scope.authority().equals(granted.getAuthority()));
        };
    }

    private static boolean known(Authentication who) {
        return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken);
    }
}
