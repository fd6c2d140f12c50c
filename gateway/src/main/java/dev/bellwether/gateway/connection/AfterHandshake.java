package dev.bellwether.gateway.connection;

import java.util.function.Consumer;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import reactor.netty.NettyPipeline;

/** With TLS the protocol is chosen in the handshake, and only then there are handlers for HTTP/1.1 to put limits beside. */
final class AfterHandshake extends ChannelInboundHandlerAdapter {

    private final Consumer<Channel> guard;

    AfterHandshake(Consumer<Channel> guard) {
        this.guard = guard;
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext context, Object event) {
        if (event instanceof SslHandshakeCompletionEvent) {
            if (context.pipeline().get(NettyPipeline.HttpTrafficHandler) != null) {
                guard.accept(context.channel());
            }
            context.pipeline().remove(this);
        }
        context.fireUserEventTriggered(event);
    }
}
