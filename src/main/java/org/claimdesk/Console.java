package org.claimdesk;

/** What whoever started the program has to read at once; everything else goes to the log. */
final class Console {

    private Console() {}

    static void print(String line) {
        System.out.println(line);
    }
}
