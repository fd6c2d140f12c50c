package dev.bellwether.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void addressesOfOneIpv6NetworkAreOneCaller() throws Exception {
        assertThat(address("2001:db8:1:2::7")).isEqualTo(address("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(address("2001:db8:1:3::7"));
    }

    @Test
    void eachIpv4AddressIsACaller() throws Exception {
        assertThat(address("192.0.2.1")).isEqualTo(address("192.0.2.1")).isNotEqualTo(address("192.0.2.2"));
        assertThat(address("192.0.2.1")).isEqualTo(address("::ffff:192.0.2.1"));
    }

    @Test
    void aClientThatCallsItselfLikeAnAddressHasBudgetsOfItsOwn() throws Exception {
        assertThat(new Caller.Client("192.0.2.1").key()).isNotEqualTo(address("192.0.2.1").key());
    }

    private static Caller address(String text) throws UnknownHostException {
        return Caller.Address.of(InetAddress.getByName(text));
    }
}
