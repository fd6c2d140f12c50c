package dev.bellwether.scoring.notice;

import java.time.Duration;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people are told.
 *
 * @param allowedNetworks addresses that webhooks may lead to although they are not public, such as {@code 10.1.0.0/16}; these also without
 *                        TLS
 * @param retryDelays     how long to wait after each failed attempt; one more failure than there are delays makes a dead letter
 * @param supportEndDays  how many days before its end a release is told of
 * @param scanEvery       how often ends of support are looked for
 * @param keep            how long notices and what became of them are kept
 */
@ConfigurationProperties("bellwether.notices")
public record NoticeSettings(@DefaultValue List<String> allowedNetworks,
        @DefaultValue( {"5s", "5m", "30m", "2h", "5h", "10h", "14h", "20h", "24h"}) List<Duration> retryDelays,
        @DefaultValue({"180", "90", "30", "7", "0"}) List<Integer> supportEndDays, @DefaultValue("1m") Duration scanEvery,
        @DefaultValue("400d") Duration keep){}
