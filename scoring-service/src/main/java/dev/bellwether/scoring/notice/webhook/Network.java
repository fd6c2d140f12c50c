package dev.bellwether.scoring.notice.webhook;

import java.net.InetAddress;

/**
 * A range of addresses, such as {@code 10.0.0.0/8}. IPv4 and IPv6 are never in one another.
 *
 * @param address the first
 * @param prefix  how many bits all have in common
 */
record Network(InetAddress address, int prefix) {

    /** @throws IllegalArgumentException if the text is no range */
    static Network parse(String text) {
        var parts = text.strip().split("/");
        var address = InetAddress.ofLiteral(parts[0]);
        var longest = address.getAddress().length * 8;
        var prefix = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
        if (parts.length > 2 || prefix < 0 || prefix > longest) {
            throw new IllegalArgumentException("'" + text + "' is no range of addresses such as 10.0.0.0/8");
        }
        return new Network(address, prefix);
    }

    boolean contains(InetAddress other) {
        var mine = address.getAddress();
        var theirs = other.getAddress();
        if (mine.length != theirs.length) {
            return false;
        }
        for (var bit = 0; bit < prefix; bit++) {
            if (((mine[bit / 8] ^ theirs[bit / 8]) >> 7 - bit % 8 & 1) != 0) {
                return false;
            }
        }
        return true;
    }
}
