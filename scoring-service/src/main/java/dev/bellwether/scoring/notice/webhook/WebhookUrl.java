package dev.bellwether.scoring.notice.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

import dev.bellwether.defaults.problem.Faults;

/** What a URL must be like to be called. It is looked up anew and checked again at each call: names can be given other addresses. */
public final class WebhookUrl {

    private static final Set<String> SCHEMES = Set.of("http", "https");
    private static final int LONGEST = 2000;

    private WebhookUrl() {}

    /** Notes what is wrong with it. A name that leads nowhere yet is taken. */
    public static void check(String text, Addresses addresses, Faults faults) {
        var url = parse(text);
        var sound = url != null && text.length() <= LONGEST && url.getHost() != null && url.getScheme() != null
                && SCHEMES.contains(url.getScheme()) && url.getRawUserInfo() == null && url.getRawFragment() == null;
        faults.check(sound, "/url", "must be an https URL of at most " + LONGEST + " characters, without user and fragment");
        if (sound && !reachable(url.getHost(), may(url.getScheme(), addresses))) {
            faults.add("/url", url.getScheme().equals("http")
                    ? "must be https: http is only for the networks in bellwether.notices.allowed-networks"
                    : "leads to an address that is not public; see bellwether.notices.allowed-networks");
        }
    }

    /** Which addresses a scheme may lead to: without TLS, only those that were allowed. */
    static Predicate<InetAddress> may(String scheme, Addresses addresses) {
        return scheme.equals("https") ? addresses::reachable : addresses::allowed;
    }

    private static boolean reachable(String host, Predicate<InetAddress> may) {
        try {
            return Arrays.stream(InetAddress.getAllByName(host)).allMatch(may);
        } catch (UnknownHostException e) {
            return true;
        }
    }

    private static URI parse(String text) {
        try {
            return text == null ? null : new URI(text);
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
