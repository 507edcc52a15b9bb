package org.claimdesk;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.springframework.core.env.Environment;

/** The address under which a browser on this machine finds the desk that has just started. */
final class WhereItIs {

    private WhereItIs() {}

    /**
     * A desk that listens on this machine only, or on all addresses, is at localhost; one that
     * listens on a single other address is there and nowhere else.
     */
    static String of(Environment environment) {
        String port = environment.getProperty("local.server.port", "8080");
        return "http://%s:%s".formatted(host(environment.getProperty("server.address", "")), port);
    }

    private static String host(String listens) {
        try {
            InetAddress address = InetAddress.getByName(listens);
            if (address.isLoopbackAddress() || address.isAnyLocalAddress()) {
                return "localhost";
            }
            return listens.contains(":") && !listens.startsWith("[")
                    ? "[" + listens + "]"
                    : listens;
        } catch (UnknownHostException e) {
            return listens;
        }
    }
}
