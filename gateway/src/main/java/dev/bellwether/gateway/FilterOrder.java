package dev.bellwether.gateway;

/**
 * In which order the gateway's filters see a request. Forwarded headers are dealt with by the server and trace context and access log by the handler
 * around all filters, so that they cover what a filter refuses.
 */
public final class FilterOrder {

    /** Headers of every answer. */
    public static final int SECURITY_HEADERS = -400;
    /** Which pages of other origins may ask. */
    public static final int CORS = -300;
    /** Who asks; the place of Spring Security's own filter. */
    public static final int IDENTITY = -100;
    /** What the access log is told of who asks. */
    public static final int CLIENT = IDENTITY + 1;
    /** How much one may ask. */
    public static final int LIMITS = -50;
    /** What is known already. */
    public static final int CACHE = -40;
    /** The route and the guard around it, among the filters of a route. */
    public static final int GUARD = 0;

    private FilterOrder() {}
}
