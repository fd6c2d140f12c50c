package dev.bellwether.defaults.idempotency;

import java.io.IOException;
import java.io.OutputStream;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.springframework.http.HttpHeaders;

/** A request of which the fingerprint is taken while its body is read: query, type, If-Match, and each byte of the body. */
final class FingerprintedRequest extends HttpServletRequestWrapper {

    private static final int LONGEST_REST = 1 << 20;

    private final Fingerprint fingerprint;
    private ServletInputStream body;

    FingerprintedRequest(HttpServletRequest request) {
        super(request);
        this.fingerprint = new Fingerprint(request.getQueryString(), request.getContentType(),
                request.getHeader(HttpHeaders.CONTENT_ENCODING), request.getHeader(HttpHeaders.IF_MATCH));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = new Body(super.getInputStream());
        }
        return body;
    }

    /** Reads the body to its end, whatever its length, and keeps nothing of it. */
    byte[] readToFingerprint() throws IOException {
        getInputStream().transferTo(OutputStream.nullOutputStream());
        return fingerprint.digest();
    }

    /** The fingerprint of a request that was read, except perhaps for white space behind it; null if more is left than that can be. */
    byte[] fingerprint() throws IOException {
        var rest = getInputStream().readNBytes(LONGEST_REST);
        return rest.length == LONGEST_REST ? null : fingerprint.digest();
    }

    private final class Body extends ServletInputStream {

        private final ServletInputStream from;

        private Body(ServletInputStream from) {
            this.from = from;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = from.read(into, offset, length);
            if (read > 0) {
                fingerprint.add(into, offset, read);
            }
            return read;
        }

        @Override
        public boolean isFinished() {
            return from.isFinished();
        }

        @Override
        public boolean isReady() {
            return from.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read by virtual threads, which may wait");
        }
    }
}
