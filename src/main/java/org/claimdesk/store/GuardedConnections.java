package org.claimdesk.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.io.ManagedHttpClientConnection;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.URIScheme;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.http.io.HttpConnectionFactory;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Connections that are made to allowed addresses only, directly, whatever the name says. */
final class GuardedConnections {

    /** A host that was found, at an address to which nothing may connect. */
    static final class InternalAddress extends UnknownHostException {

        InternalAddress(String host, InetAddress address) {
            super("%s is %s".formatted(host, address.getHostAddress()));
        }
    }

    /** Without it an answer whose headers never end would fill the memory. */
    private static final Http1Config BOUNDED =
            Http1Config.custom().setMaxLineLength(8_192).setMaxHeaderCount(100).build();

    private GuardedConnections() {}

    static HttpClientConnectionManager to(Predicate<InetAddress> allowed, Duration wait) {
        return to(allowed, SystemDefaultDnsResolver.INSTANCE, wait);
    }

    /**
     * @param names tells the addresses of a host; it is not believed
     */
    static HttpClientConnectionManager to(
            Predicate<InetAddress> allowed, DnsResolver names, Duration wait) {
        return to(
                allowed,
                names,
                wait,
                ManagedHttpClientConnectionFactory.builder().http1Config(BOUNDED).build());
    }

    /** The same, and what goes over them is written down. */
    static HttpClientConnectionManager recorded(
            Predicate<InetAddress> allowed, Duration wait, WireRecorder recorder) {
        return to(
                allowed,
                SystemDefaultDnsResolver.INSTANCE,
                wait,
                socket -> new RecordedConnection(BOUNDED, recorder));
    }

    private static HttpClientConnectionManager to(
            Predicate<InetAddress> allowed,
            DnsResolver names,
            Duration wait,
            HttpConnectionFactory<ManagedHttpClientConnection> connections) {
        BasicHttpClientConnectionManager manager =
                new BasicHttpClientConnectionManager(
                        new DefaultHttpClientConnectionOperator(
                                proxy -> new GuardedSocket(allowed),
                                DefaultSchemePortResolver.INSTANCE,
                                new GuardedResolver(allowed, names),
                                RegistryBuilder.<TlsSocketStrategy>create()
                                        .register(
                                                URIScheme.HTTPS.id,
                                                DefaultClientTlsStrategy.createDefault())
                                        .build()),
                        connections);
        manager.setConnectionConfig(
                ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(wait))
                        .setSocketTimeout(Timeout.of(wait))
                        .build());
        return manager;
    }

    private static void require(
            Predicate<InetAddress> allowed, String host, @Nullable InetAddress address)
            throws UnknownHostException {
        if (address == null) {
            throw new UnknownHostException(host);
        }
        if (!allowed.test(address)) {
            throw new InternalAddress(host, address);
        }
    }

    /** Refuses a name as soon as one of its addresses is refused: the next try might get that. */
    private record GuardedResolver(Predicate<InetAddress> allowed, DnsResolver names)
            implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            InetAddress[] addresses = names.resolve(host);
            for (InetAddress address : addresses) {
                require(allowed, host, address);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }

    /** Looks once more at the very address that it connects to, and knows no proxy. */
    private static final class GuardedSocket extends Socket {

        private final Predicate<InetAddress> allowed;

        GuardedSocket(Predicate<InetAddress> allowed) {
            super(Proxy.NO_PROXY);
            this.allowed = allowed;
        }

        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
            InetSocketAddress address = (InetSocketAddress) endpoint;
            require(allowed, address.getHostString(), address.getAddress());
            super.connect(endpoint, timeout);
        }
    }
}
