package dev.bellwether.scoring.notice.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.HttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Posts a message once. The address that is connected to is the one that was checked, redirects are not followed, and the answer's body is
 * not read.
 */
@Component
class WebhookCall implements DisposableBean {

    private static final Timeout TO_CONNECT = Timeout.ofSeconds(5);
    private static final Timeout TO_ANSWER = Timeout.ofSeconds(15);
    /** However slowly the answer drips in. */
    private static final Duration AT_MOST = Duration.ofSeconds(20);
    /** Only reads {@code Retry-After}; trying again is not its business. */
    private static final HttpRequestRetryStrategy REST = new DefaultHttpRequestRetryStrategy(0, TimeValue.ZERO_MILLISECONDS);

    private final ScheduledExecutorService deadlines = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("webhook-deadlines").daemon().factory());
    private final Map<String, CloseableHttpClient> clients;
    private final Clock clock;

    WebhookCall(Addresses addresses, Clock clock) {
        clients = Stream.of("http", "https")
                .collect(Collectors.toMap(scheme -> scheme, scheme -> client(WebhookUrl.may(scheme, addresses))));
        this.clock = clock;
    }

    /** @param id of the message, the same at each attempt */
    Attempt post(Webhook webhook, String id, String body) {
        var url = URI.create(webhook.url());
        var seconds = clock.instant().getEpochSecond();
        var request = new HttpPost(url);
        request.setEntity(new StringEntity(body, ContentType.APPLICATION_JSON));
        request.setHeader("webhook-id", id);
        request.setHeader("webhook-timestamp", Long.toString(seconds));
        request.setHeader("webhook-signature", Secrets.sign(webhook.secrets(), id, seconds, body));
        var deadline = deadlines.schedule(request::cancel, AT_MOST.toSeconds(), TimeUnit.SECONDS);
        try {
            var response = clients.get(url.getScheme()).executeOpen(RoutingSupport.determineHost(request), request, null);
            var attempt = Attempt.answered(response.getCode(),
                    REST.getRetryInterval(response, 1, null).toDuration());
            // Without this, closing would read the body to its end.
            request.cancel();
            Closer.closeQuietly(response);
            return attempt;
        } catch (IOException | HttpException | RuntimeException e) {
            return Attempt.failed(e);
        } finally {
            deadline.cancel(false);
        }
    }

    private static CloseableHttpClient client(Predicate<InetAddress> may) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create().setDnsResolver(new SystemDefaultDnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                var found = super.resolve(host);
                if (!Stream.of(found).allMatch(may)) {
                    throw new UnknownHostException(host + " leads to an address that may not be called");
                }
                return found;
            }
        }).setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(TO_CONNECT).setSocketTimeout(TO_ANSWER).build())
                .build();
        return HttpClients.custom().setConnectionManager(connections).setUserAgent("Bellwether")
                .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(TO_ANSWER).build()).disableRedirectHandling()
                .disableAutomaticRetries().disableCookieManagement().disableAuthCaching().disableContentCompression().build();
    }

    @Override
    public void destroy() {
        deadlines.shutdownNow();
        clients.values().forEach(Closer::closeQuietly);
    }
}
