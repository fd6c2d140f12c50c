package dev.bellwether.scoring.notice.webhook;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

import dev.bellwether.scoring.notice.NoticeSettings;
import org.springframework.stereotype.Component;

/**
 * Which addresses webhooks may lead to. Whoever may name a URL must not reach through this service what only this service can: this
 * machine, the networks behind it, the cloud's metadata.
 */
@Component
public class Addresses {

    /** IANA's special-purpose registries, whatever is not globally reachable, and what tunnels to IPv4 behind an IPv6 address. */
    private static final List<Network> NOT_PUBLIC = Stream.of("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8",
            "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
            "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4", "2001::/23", "2001:db8::/32",
            "2002::/16", "3fff::/20").map(Network::parse).toList();
    /** All of IPv6 that is given out to be reached from everywhere. */
    private static final Network GLOBAL = Network.parse("2000::/3");
    private static final int IPV4_BYTES = 4;

    private final List<Network> allowed;

    Addresses(NoticeSettings settings) {
        allowed = settings.allowedNetworks().stream().map(Network::parse).toList();
    }

    /** Whether it was allowed by whoever runs this service. */
    public boolean allowed(InetAddress address) {
        return allowed.stream().anyMatch(network -> network.contains(address));
    }

    /** Whether it is public or allowed. */
    public boolean reachable(InetAddress address) {
        return allowed(address) || NOT_PUBLIC.stream().noneMatch(network -> network.contains(address))
                && (address.getAddress().length == IPV4_BYTES || GLOBAL.contains(address));
    }
}
