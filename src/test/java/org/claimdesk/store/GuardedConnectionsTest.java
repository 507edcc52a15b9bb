package org.claimdesk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.claimdesk.store.GuardedConnections.InternalAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a name is said to lead to is looked at twice: as it is found, and as it is connected to. */
class GuardedConnectionsTest {

    private static final InetAddress HERE = InetAddress.ofLiteral("127.0.0.1");
    private static final InetAddress BESIDE = InetAddress.ofLiteral("127.0.0.2");

    private final AtomicInteger visits = new AtomicInteger();
    private final HttpServer server = server();

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void serve() {
        server.createContext(
                "/",
                exchange -> {
                    visits.incrementAndGet();
                    exchange.sendResponseHeaders(200, -1);
                    exchange.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void leadWhereTheNameLeads() throws IOException {
        visit(HERE::equals, HERE);

        assertThat(visits).hasValue(1);
    }

    @Test
    void refuseAPublicNameThatLeadsHere() {
        refused(ForeignAddresses::isForeign, HERE);
    }

    @Test
    void refuseANameAsSoonAsOneOfItsAddressesIsRefused() {
        refused(HERE::equals, HERE, BESIDE);
    }

    @Test
    void lookAgainAtTheAddressThatTheyConnectTo() {
        var looks = new AtomicInteger();

        refused(address -> looks.incrementAndGet() == 1, HERE);

        assertThat(looks).hasValue(2);
    }

    private void refused(Predicate<InetAddress> allowed, InetAddress... addresses) {
        assertThatExceptionOfType(InternalAddress.class)
                .isThrownBy(() -> visit(allowed, addresses));
        assertThat(visits).hasValue(0);
    }

    private void visit(Predicate<InetAddress> allowed, InetAddress... addresses)
            throws IOException {
        URI page = URI.create("http://news.example:" + server.getAddress().getPort() + "/");
        var connections = GuardedConnections.to(allowed, telling(addresses), Duration.ofSeconds(5));
        try (CloseableHttpClient client =
                HttpClients.custom()
                        .setConnectionManager(connections)
                        .disableAutomaticRetries()
                        .build()) {
            client.execute(new HttpGet(page), response -> response.getCode());
        }
    }

    private static DnsResolver telling(InetAddress... addresses) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) {
                return addresses.clone();
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }
}
