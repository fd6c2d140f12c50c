package dev.bellwether.trend.view.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Trends change about once a day: a caller that sends back the ETag of an answer is spared reading the same again. */
@Configuration(proxyBeanMethods = false)
class ReadEtags {

    @Bean
    FilterRegistrationBean<ShallowEtagHeaderFilter> trendEtags() {
        var filter = new FilterRegistrationBean<>(new ShallowEtagHeaderFilter());
        filter.addUrlPatterns("/api/trends", "/api/trends/*");
        return filter;
    }
}
