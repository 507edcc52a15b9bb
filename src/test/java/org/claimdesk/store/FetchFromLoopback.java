package org.claimdesk.store;

import java.net.InetAddress;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Lets a test of the running desk fetch from a server of its own, and from nowhere else. */
@TestConfiguration
public class FetchFromLoopback {

    @Bean
    @Primary
    UrlFetch fetchFromLoopback(FetchSettings settings) {
        return new UrlFetch(settings, InetAddress::isLoopbackAddress);
    }
}
