package dev.bellwether.gateway.connection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import reactor.netty.NettyPipeline;

/**
 * Lets only requests pass that can be read in one way, and answers the others itself, ahead of all routing. Whoever is answered
 * before all was sent is listened to for a moment longer: a connection that is closed with unread data loses the answer.
 */
final class RequestGate extends ChannelDuplexHandler {

    private final HeadDeadline deadline;
    private final Duration linger;
    private final Consumer<Refusal> refused;
    private int unanswered;
    private boolean answering;
    private boolean shut;

    RequestGate(HeadDeadline deadline, Duration linger, Consumer<Refusal> refused) {
        this.deadline = deadline;
        this.linger = linger;
        this.refused = refused;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (shut) {
            ReferenceCountUtil.release(message);
        } else if (message instanceof HttpObject part) {
            follow(context, part);
        } else {
            context.fireChannelRead(message);
        }
    }

    private void follow(ChannelHandlerContext context, HttpObject part) {
        if (part instanceof HttpRequest request) {
            deadline.headIsThere();
            unanswered++;
            if (part.decoderResult().isSuccess() && !Head.isClear(request)) {
                ReferenceCountUtil.release(part);
                refuse(context, Refusal.MALFORMED);
                return;
            }
        }
        if (part.decoderResult().isFailure()) {
            ReferenceCountUtil.release(part);
            refuse(context, Refusal.of(part.decoderResult().cause()));
            return;
        }
        if (part instanceof LastHttpContent) {
            deadline.requestIsThere();
        }
        context.fireChannelRead(part);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (shut) {
            context.read();
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response) {
            answering = response.status().codeClass() != HttpStatusClass.INFORMATIONAL;
        }
        if (message instanceof LastHttpContent && answering) {
            answering = false;
            unanswered--;
        }
        context.write(message, promise);
    }

    /** Says why, unless the client would take that for the answer to an earlier request, and closes. */
    void refuse(ChannelHandlerContext context, Refusal refusal) {
        shut = true;
        refused.accept(refusal);
        if (answering || unanswered > 1) {
            context.close();
        } else {
            context.writeAndFlush(refusal.answer()).addListener(_ -> drain(context, context.newPromise()));
        }
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise promise) {
        if (context.channel().isActive() && deadline.isExpectingMore() && isHttp1(context)) {
            drain(context, promise);
        } else {
            context.close(promise);
        }
    }

    /** A connection in the clear can turn to HTTP/2, which has no use for this handler and leaves it where it is. */
    private static boolean isHttp1(ChannelHandlerContext context) {
        return context.pipeline().get(NettyPipeline.HttpTrafficHandler) != null;
    }

    private void drain(ChannelHandlerContext context, ChannelPromise promise) {
        shut = true;
        if (context.channel() instanceof DuplexChannel channel) {
            channel.shutdownOutput().addListener(_ -> {
                context.read();
                context.executor().schedule(() -> context.close(promise), linger.toMillis(), TimeUnit.MILLISECONDS);
            });
        } else {
            context.close(promise);
        }
    }
}
