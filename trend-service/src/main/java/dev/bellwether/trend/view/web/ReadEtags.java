package dev.bellwether.trend.view.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Trends change about once a day: a caller that sends back the ETag of an answer is spared reading the same again. */
@Configuration(proxyBeanMethods = false)
class ReadEtags {

    /** What is streamed has no end that an entity tag could wait for. */
    private static final class EtagFilter extends ShallowEtagHeaderFilter {

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return request.getRequestURI().endsWith("/stream");
        }
    }

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> trendEtags() {
        var filter = new FilterRegistrationBean<ShallowEtagHeaderFilter>(new EtagFilter());
        filter.addUrlPatterns("/api/trends", "/api/trends/*");
        return filter;
    }
}
