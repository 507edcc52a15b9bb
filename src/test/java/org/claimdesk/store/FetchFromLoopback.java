package org.claimdesk.store;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;

/** Lets a test fetch from a server of its own, with the desk's limits, and from nowhere else. */
public final class FetchFromLoopback {

    private static final FetchSettings LIMITS =
            new FetchSettings(20 << 20, Duration.ofSeconds(20), 5);

    private FetchFromLoopback() {}

    public static UrlFetch fetch() {
        return new UrlFetch(LIMITS, InetAddress::isLoopbackAddress, Clock.systemUTC());
    }
}
