package dev.bellwether.gateway.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Whose budgets a request is counted against. */
sealed interface Caller {

    /** What the store knows it by. */
    String key();

    /** Whom a token names. */
    record Client(String name) implements Caller {

        @Override
        public String key() {
            return "client " + name;
        }
    }

    /** Where a request without a token comes from. */
    record Address(InetAddress network) implements Caller {

        private static final int NETWORK_BYTES = 8;

        /** Whoever has one IPv6 address has the other 2⁶⁴ of its network too, so the network is counted. */
        static Address of(InetAddress address) {
            if (!(address instanceof Inet6Address)) {
                return new Address(address);
            }
            var bytes = address.getAddress();
            Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
            try {
                return new Address(InetAddress.getByAddress(bytes));
            } catch (UnknownHostException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public String key() {
            return "address " + network.getHostAddress();
        }
    }
}
