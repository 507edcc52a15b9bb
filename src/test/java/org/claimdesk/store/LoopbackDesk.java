package org.claimdesk.store;

import java.net.InetAddress;
import java.time.Clock;
import org.claimdesk.ClaimdeskApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * The packaged program, but for one thing: it fetches from this machine, and from nowhere else, so
 * that a server of a test can stand for the web. No configuration of the program leads there.
 */
public final class LoopbackDesk {

    private LoopbackDesk() {}

    public static void main(String[] args) {
        new SpringApplication(ClaimdeskApplication.class, Here.class).run(args);
    }

    /** Bears no annotation that a scan finds: other tests have it on their class path, too. */
    static class Here {

        @Bean
        @Primary
        UrlFetch fetchFromHere(FetchSettings settings, Clock clock) {
            return new UrlFetch(settings, InetAddress::isLoopbackAddress, clock);
        }
    }
}
