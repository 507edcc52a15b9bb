package org.claimdesk.audit.ui;

/** Names of the log as words: {@code claim.set-aside} reads "claim set aside". */
final class LogWords {

    private LogWords() {}

    static String words(String name) {
        return name.replace('.', ' ').replace('-', ' ');
    }
}
