package dev.bellwether.gateway.live;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.http.codec.ServerSentEvent;

/**
 * Makes one stream of what the channels tell; called in the order in which events leave, so an id never says more than was sent before it. Nothing leaves until
 * every channel has said something: what a service refuses can then still be the answer to the request.
 */
final class Joined {

    private final List<Told> held = new ArrayList<>();
    private final Set<Channel> silent = EnumSet.allOf(Channel.class);
    private JoinedId reached;

    Joined(JoinedId from) {
        this.reached = from;
    }

    List<ServerSentEvent<String>> next(Told told) {
        held.add(told);
        silent.remove(told.channel());
        if (!silent.isEmpty()) {
            return List.of();
        }
        var leaving = held.stream().map(this::joined).toList();
        held.clear();
        return leaving;
    }

    private ServerSentEvent<String> joined(Told told) {
        var event = told.event();
        if (event.id() != null) {
            reached = reached.with(told.channel(), event.id());
        }
        var joined = ServerSentEvent.<String>builder();
        if (!reached.ids().isEmpty()) {
            joined.id(reached.text());
        }
        if (event.event() != null) {
            joined.event(event.event());
        }
        if (event.comment() != null) {
            joined.comment(event.comment());
        }
        if (event.retry() != null) {
            joined.retry(event.retry());
        }
        return joined.data(event.data()).build();
    }
}
