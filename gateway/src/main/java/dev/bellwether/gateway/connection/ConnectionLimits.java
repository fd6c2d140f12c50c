package dev.bellwether.gateway.connection;

import java.util.concurrent.atomic.AtomicInteger;

import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;

/** Puts the limits of connections into each of them, and counts what they refuse. */
@Component
final class ConnectionLimits implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {

    private static final String GATE = "bellwether.gate";
    private static final String AFTER_HANDSHAKE = "bellwether.afterHandshake";

    private final ConnectionSettings settings;
    private final MeterRegistry metrics;
    private final AtomicInteger open = new AtomicInteger();

    ConnectionLimits(ConnectionSettings settings, MeterRegistry metrics) {
        this.settings = settings;
        this.metrics = metrics;
        metrics.gauge("bellwether.connections", open);
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(server -> server.doOnChannelInit((_, channel, _) -> watch(channel)));
    }

    private void watch(Channel channel) {
        var crowded = open.incrementAndGet() > settings.most();
        channel.closeFuture().addListener(_ -> open.decrementAndGet());
        if (channel.pipeline().get(NettyPipeline.HttpTrafficHandler) != null) {
            var gate = guard(channel);
            if (crowded) {
                channel.eventLoop().execute(() -> gate.refuse(channel.pipeline().context(gate), Refusal.CROWDED));
            }
        } else if (crowded) {
            count(Refusal.CROWDED);
            channel.close();
        } else {
            channel.pipeline().addBefore(NettyPipeline.ReactiveBridge, AFTER_HANDSHAKE, new AfterHandshake(this::guard));
        }
    }

    private RequestGate guard(Channel channel) {
        var deadline = new HeadDeadline(settings.headTimeout(), this::expired);
        var gate = new RequestGate(deadline, settings.linger(), this::count);
        channel.pipeline().addBefore(NettyPipeline.HttpTrafficHandler, GATE, gate).addFirst(deadline);
        return gate;
    }

    /** In HTTP/2, to which a connection in the clear may have turned, the handlers of requests have gone. */
    private void expired(ChannelHandlerContext context) {
        var pipeline = context.pipeline();
        if (pipeline.get(NettyPipeline.HttpTrafficHandler) != null && pipeline.get(GATE) instanceof RequestGate gate) {
            gate.refuse(pipeline.context(gate), Refusal.SLOW);
        }
    }

    private void count(Refusal refusal) {
        metrics.counter("bellwether.connections.refused", "why", refusal.key()).increment();
    }
}
