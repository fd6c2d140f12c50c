package dev.bellwether.gateway.connection;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Cuts off who begins a request and does not come to the end of its headers. It stands before the decoder, where bytes are seen
 * that are no request yet; the {@link RequestGate} behind the decoder tells it how far the request has come. A head that comes in
 * one piece, as nearly all do, costs no timer.
 */
final class HeadDeadline extends ChannelInboundHandlerAdapter {

    private final Duration limit;
    private final Consumer<ChannelHandlerContext> expired;
    private boolean inHead;
    private boolean inBody;
    private Future<?> deadline;

    HeadDeadline(Duration limit, Consumer<ChannelHandlerContext> expired) {
        this.limit = limit;
        this.expired = expired;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object bytes) {
        inHead = inHead || !inBody;
        context.fireChannelRead(bytes);
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext context) {
        if (inHead && deadline == null) {
            deadline = context.executor().schedule(() -> expired.accept(context), limit.toMillis(), TimeUnit.MILLISECONDS);
        }
        context.fireChannelReadComplete();
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        headIsThere();
        context.fireChannelInactive();
    }

    void headIsThere() {
        inHead = false;
        inBody = true;
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    void requestIsThere() {
        inBody = false;
    }

    /** Whether a request has begun and is not there yet. */
    boolean isExpectingMore() {
        return inHead || inBody;
    }
}
