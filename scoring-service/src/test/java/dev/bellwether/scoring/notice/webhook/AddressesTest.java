package dev.bellwether.scoring.notice.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;

import dev.bellwether.defaults.problem.Fault;
import dev.bellwether.defaults.problem.Faults;
import dev.bellwether.scoring.notice.NoticeSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    private final Addresses addresses = allowing("10.1.0.0/16", "fd00:1::/32");

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.255.0.9", "0.0.0.0", "10.0.0.1", "10.2.0.1", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "198.18.0.1", "192.0.2.7", "224.0.0.1", "255.255.255.255", "::",
            "::1",
            "fe80::1", "fc00::1", "fd00:2::1", "ff02::1", "::ffff:127.0.0.1", "::7f00:1", "64:ff9b::7f00:1", "2002:7f00:1::",
            "2001:0:1::1", "2001:db8::1", "fec0::1"})
    void whatIsNotPublicCannotBeReached(String address) {
        assertThat(addresses.reachable(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "172.32.0.1", "172.15.255.255", "100.128.0.1", "192.169.0.1",
            "2606:4700::1111",
            "10.1.255.1", "fd00:1:2::3"})
    void whatIsPublicOrAllowedCanBeReached(String address) {
        assertThat(addresses.reachable(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "example.org/8", "::/129", ""})
    void whatIsNoRangeIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Network.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://93.184.216.34/hook?to=us", "https://[2606:4700::1111]:8443", "https://10.1.0.7",
            "http://10.1.0.7:8080/",
            "https://no-such-host.invalid/"})
    void aUrlThatMayBeCalledIsTaken(String url) {
        assertThat(faults(url)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"https://127.0.0.1/, not public", "https://localhost/, not public", "https://[::1]/, not public",
            "https://169.254.169.254/latest/meta-data, not public", "https://2130706433/, not public",
            "http://93.184.216.34/, must be https",
            "ftp://93.184.216.34/, must be an https URL", "https://ada:pw@93.184.216.34/, must be an https URL",
            "https://93.184.216.34/#top, must be an https URL", "//93.184.216.34/, must be an https URL",
            "https:///hook, must be an https URL", "not a url, must be an https URL", ", must be an https URL"})
    void aUrlThatMayNotBeCalledIsPointedAt(String url, String detail) {
        assertThat(faults(url)).singleElement().satisfies(fault -> {
            assertThat(fault.pointer()).isEqualTo("/url");
            assertThat(fault.detail()).contains(detail);
        });
    }

    private List<Fault> faults(String url) {
        var faults = new Faults();
        WebhookUrl.check(url, addresses, faults);
        return faults.found();
    }

    private static Addresses allowing(String... networks) {
        return new Addresses(new NoticeSettings(List.of(networks), List.of(), List.of(), Duration.ZERO, Duration.ZERO));
    }
}
