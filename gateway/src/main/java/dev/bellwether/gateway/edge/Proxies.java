package dev.bellwether.gateway.edge;

import java.net.InetSocketAddress;
import java.util.List;

import io.netty.handler.ipfilter.IpFilterRuleType;
import io.netty.handler.ipfilter.IpSubnetFilterRule;

/** The proxies before the gateway whose word counts: those with an address in one of some networks. */
final class Proxies {

    private final List<IpSubnetFilterRule> networks;

    /** @param networks such as {@code 10.0.0.0/8} or {@code fd00::/8} */
    Proxies(List<String> networks) {
        this.networks = networks.stream().map(each -> new IpSubnetFilterRule(each, IpFilterRuleType.ACCEPT)).toList();
    }

    boolean include(InetSocketAddress address) {
        for (var network : networks) {
            if (network.matches(address)) {
                return true;
            }
        }
        return false;
    }
}
