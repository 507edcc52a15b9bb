package org.claimdesk.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Tells addresses on the open internet from those that lead into a machine or its network. */
final class ForeignAddresses {

    private record Block(byte[] prefix, int bits) {

        static Block of(String text) {
            int slash = text.indexOf('/');
            try {
                // A literal: nothing is looked up.
                return new Block(
                        InetAddress.ofLiteral(text.substring(0, slash)).getAddress(),
                        Integer.parseInt(text.substring(slash + 1)));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException("No block of addresses: " + text, e);
            }
        }

        boolean holds(byte[] address) {
            if (address.length != prefix.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> bit % 8;
                if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final List<Block> INTERNAL_V4 =
            blocks(
                    "0.0.0.0/8", // this network
                    "10.0.0.0/8",
                    "100.64.0.0/10", // carriers' own, some clouds' metadata
                    "127.0.0.0/8",
                    "168.63.129.16/32", // a cloud's host, though it looks public
                    "169.254.0.0/16", // link-local, most clouds' metadata
                    "172.16.0.0/12",
                    "192.0.0.0/24",
                    "192.0.2.0/24", // documentation
                    "192.88.99.0/24", // relays
                    "192.168.0.0/16",
                    "198.18.0.0/15", // benchmarks
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "224.0.0.0/4", // multicast
                    "240.0.0.0/4");

    /** Only this is given out to hosts of the internet. */
    private static final List<Block> GLOBAL_V6 = blocks("2000::/3");

    private static final List<Block> INTERNAL_V6 =
            blocks(
                    "2001::/23", // special purposes, Teredo among them
                    "2001:db8::/32",
                    "2002::/16", // 6to4: leads to an IPv4 address, any
                    "3fff::/20");

    /** IPv4 addresses in the last four bytes: translated, or mapped. */
    private static final List<Block> EMBEDS_V4 = blocks("64:ff9b::/96");

    private ForeignAddresses() {}

    static boolean isForeign(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return !isIn(INTERNAL_V4, bytes);
        }
        if (isIn(EMBEDS_V4, bytes) || isMapped(bytes)) {
            return isForeign(lastFour(bytes));
        }
        return isIn(GLOBAL_V6, bytes) && !isIn(INTERNAL_V6, bytes);
    }

    private static boolean isIn(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.holds(address));
    }

    private static boolean isMapped(byte[] v6) {
        byte[] start = new byte[12];
        start[10] = (byte) 0xff;
        start[11] = (byte) 0xff;
        return Arrays.equals(v6, 0, 12, start, 0, 12);
    }

    private static InetAddress lastFour(byte[] v6) {
        try {
            return InetAddress.getByAddress(Arrays.copyOfRange(v6, 12, 16));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("Four bytes are an address", e);
        }
    }

    private static List<Block> blocks(String... texts) {
        return Stream.of(texts).map(Block::of).toList();
    }
}
