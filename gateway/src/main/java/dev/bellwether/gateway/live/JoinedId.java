package dev.bellwether.gateway.live;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * How far a client has come in each channel, such as {@code trends=changes-0:15,health-0:2;rankings=rankings-0:7}. A channel that it has
 * heard nothing of yet is not in it.
 */
record JoinedId(Map<Channel, String> ids) {

    private static final Pattern PART = Pattern.compile("(trends|rankings)=([a-z0-9:,-]{1,10000})");

    static final String HEADER = "Last-Event-ID";
    static final JoinedId NONE = new JoinedId(Map.of());

    Optional<String> of(Channel channel) {
        return Optional.ofNullable(ids.get(channel));
    }

    JoinedId with(Channel channel, String id) {
        var all = new EnumMap<Channel, String>(Channel.class);
        all.putAll(ids);
        all.put(channel, id);
        return new JoinedId(all);
    }

    String text() {
        return ids.entrySet().stream().map(each -> each.getKey().key() + "=" + each.getValue()).collect(Collectors.joining(";"));
    }

    /** The id of a text; none for an empty one. */
    static JoinedId parse(String text) {
        var joined = NONE;
        for (var part : Stream.of(text.split(";")).filter(each -> !each.isBlank()).toList()) {
            var matcher = PART.matcher(part.strip());
            if (!matcher.matches()) {
                throw foreign();
            }
            joined = joined.with(Channel.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)), matcher.group(2));
        }
        return joined;
    }

    private static ErrorResponseException foreign() {
        var problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setTitle("Invalid input");
        problem.setProperty("errors", List.of(Map.of("pointer", "/" + HEADER, "detail",
                "is not the id of an event of this stream")));
        return new ErrorResponseException(HttpStatus.BAD_REQUEST, problem, null);
    }
}
