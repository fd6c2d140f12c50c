package dev.bellwether.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bellwether.access.AccessSettings.Reading;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

class GateTest {

    private static final Gate OPEN = new Gate(new AccessSettings(Reading.OPEN));
    private static final Gate CLOSED = new Gate(new AccessSettings(Reading.AUTHENTICATED));
    private static final Authentication ANONYMOUS = new AnonymousAuthenticationToken("key", "anonymous",
            AuthorityUtils.createAuthorityList(Scope.ADMIN.authority()));
    private static final Authentication COLLECTOR = new TestingAuthenticationToken("collector", null,
            Scope.OBSERVATIONS_WRITE.authority());

    @Test
    void readingIsForEverybodyUnlessTheSettingClosesIt() {
        assertThat(OPEN.admits(new Need.Reading(), null)).isTrue();
        assertThat(CLOSED.admits(new Need.Reading(), null)).isFalse();
        assertThat(CLOSED.admits(new Need.Computing(), ANONYMOUS)).isFalse();
        assertThat(CLOSED.admits(new Need.Reading(), COLLECTOR)).isTrue();
        assertThat(CLOSED.admits(new Need.Nothing(), null)).isTrue();
    }

    @Test
    void aScopeIsNeededWhateverTheSetting() {
        for (var gate : new Gate[]{OPEN, CLOSED}) {
            assertThat(gate.admits(new Need.Scoped(Scope.OBSERVATIONS_WRITE), COLLECTOR)).isTrue();
            assertThat(gate.admits(new Need.Scoped(Scope.CATALOG_WRITE), COLLECTOR)).isFalse();
            assertThat(gate.admits(new Need.Scoped(Scope.ADMIN), ANONYMOUS)).isFalse();
            assertThat(gate.admits(new Need.Scoped(Scope.ADMIN), null)).isFalse();
        }
    }
}
