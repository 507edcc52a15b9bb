package org.claimdesk.audit.ui;

import java.util.Locale;

/** Names of the log as words: {@code claim.set-aside} reads "Claim set aside". */
final class LogWords {

    private LogWords() {}

    static String words(String name) {
        String words = name.replace('.', ' ').replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
