package org.claimdesk;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The desk's clock, cut to microseconds: databases keep no more, and a time that is hashed must be
 * the time that is kept.
 */
@Configuration(proxyBeanMethods = false)
class MicrosecondClock {

    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }
}
