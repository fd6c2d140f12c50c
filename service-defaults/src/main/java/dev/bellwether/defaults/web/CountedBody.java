package dev.bellwether.defaults.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import dev.bellwether.defaults.problem.PayloadTooLarge;
import jakarta.servlet.http.HttpServletRequest;

/** A body that is refused as soon as more than so many bytes of it were read. */
public final class CountedBody extends FilterInputStream {

    private final long longest;
    private final String refusal;
    private long count;

    CountedBody(InputStream body, long longest, String refusal) {
        super(body);
        this.longest = longest;
        this.refusal = refusal;
    }

    /**
     * The body of a request.
     *
     * @param longest in bytes
     * @param refusal what to say of a longer one
     * @throws PayloadTooLarge at once if the request says itself that it is longer; reading throws it otherwise
     */
    public static CountedBody of(HttpServletRequest request, long longest, String refusal) throws IOException {
        if (request.getContentLengthLong() > longest) {
            throw new PayloadTooLarge(refusal);
        }
        return new CountedBody(request.getInputStream(), longest, refusal);
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        count(next < 0 ? 0 : 1);
        return next;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var read = super.read(into, offset, length);
        count(Math.max(0, read));
        return read;
    }

    private void count(int read) {
        count += read;
        if (count > longest) {
            throw new PayloadTooLarge(refusal);
        }
    }
}
